import { folderOf } from '../source/path.ts';
import type { Node } from '../yaml/node.ts';
import type { ComposeFile } from './project.ts';

/**
 * Finds the files that are parts of a project rather than the whole. A part lacks something: a service has neither
 * image nor build, or names a service, network or volume that is not in the file; and another file, in its folder or
 * one above, has it. What no file has is a mistake, not a part.
 */
export function findFragments(files: readonly ComposeFile[]): ReadonlySet<string> {
  const givers = new Map<string, Set<string>>();
  for (const { layout, source } of files) {
    for (const name of offers(layout.root)) {
      const folders = givers.get(name);
      if (folders) folders.add(folderOf(source.path));
      else givers.set(name, new Set([folderOf(source.path)]));
    }
  }
  const fragments = files.filter(({ layout, source }) => {
    const lacking = lacks(layout.root);
    const around = foldersUpFrom(folderOf(source.path));
    return lacking.length > 0 && lacking.every((name) => around.some((folder) => givers.get(name)?.has(folder)));
  });
  return new Set(fragments.map(({ source }) => source.path));
}

const sources = ['image', 'build', 'extends', 'provider'];

/** What a file has for others: services that can run, networks and volumes. */
function offers(root: Node): readonly string[] {
  const services = (root.get('services')?.children ?? []).filter(canRun).map(({ name }) => `service ${name}`);
  return [...services, ...['networks', 'volumes'].flatMap((section) => (root.get(section)?.children ?? []).map(({ name }) => `${section} ${name}`))];
}

function canRun(service: Node): boolean {
  return sources.some((name) => service.get(name));
}

/** What a file needs and does not have. */
function lacks(root: Node): readonly string[] {
  const own = new Set(offers(root));
  const services = root.get('services')?.children ?? [];
  const needed = [...services.map(({ name }) => `service ${name}`), ...services.flatMap(needsOf)];
  return [...new Set(needed)].filter((name) => !own.has(name) && !name.includes('$'));
}

function needsOf(service: Node): readonly string[] {
  const named = (section: string): readonly string[] => namesIn(service.get(section)).map((name) => name.split(':', 1)[0] ?? '');
  const others = [...named('depends_on'), ...named('links')].map((name) => `service ${name}`);
  const networks = named('networks').filter((name) => name !== 'default');
  const volumes = (service.get('volumes')?.children ?? []).flatMap(volumeOf);
  return [...others, ...networks.map((name) => `networks ${name}`), ...volumes.map((name) => `volumes ${name}`)];
}

function namesIn(node: Node | undefined): readonly string[] {
  return (node?.children ?? []).flatMap((child) => (child.key ? child.name : (child.text ?? [])));
}

/** The named volume that an item mounts. */
function volumeOf(item: Node): readonly string[] {
  if (item.kind === 'mapping') return item.get('type')?.text === 'volume' ? [item.get('source')?.text ?? []].flat() : [];
  const [, name] = /^([A-Za-z0-9][\w.-]+):/.exec(item.text ?? '') ?? [];
  return name === undefined ? [] : [name];
}

function foldersUpFrom(folder: string): readonly string[] {
  const steps = folder === '' ? [] : folder.split('/');
  return ['', ...steps.map((_, index) => steps.slice(0, index + 1).join('/'))];
}
