import { folderOf, foldersUpFrom, nameOf } from '../../source/path.ts';
import { isDefault } from './group.ts';
import type { Node } from '../../yaml/node.ts';
import type { ComposeFile } from '../project.ts';
import { namesUnder, serviceReferences, volumeNames } from '../parts/references.ts';
import { Service } from '../service.ts';
import { canRun } from '../whole.ts';

/**
 * Finds the files that are parts of a project rather than the whole. A part lacks something: a service has neither
 * image nor build, or names a service, network, volume or the like that is not in the file; and another file, in its
 * folder or one above, has it. What no file has is a mistake, unless the file shows by itself that it is a part.
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
  const fragments = files.filter((file) => {
    if (files.length > 1 && (isEvidentlyPart(file) || isCalledPart(file))) return true;
    const lacking = lacks(file.layout.root);
    const around = foldersUpFrom(folderOf(file.source.path));
    return lacking.length > 0 && lacking.every((name) => around.some((folder) => givers.get(name)?.has(folder)));
  });
  return new Set(fragments.map(({ source }) => source.path));
}

/** Where Compose finds a file by itself, nothing in it can run; elsewhere one service cannot, or it holds nothing at all. */
function isEvidentlyPart({ layout: { root }, source }: ComposeFile): boolean {
  const services = servicesOf(root);
  const running = services.filter(canRun).length;
  if (isDefault(source.path)) return services.length > 0 && running === 0;
  return running < services.length || root.children.every(({ name }) => name === 'version');
}

/** Something puts together what lies in a folder of this name. */
function isCalledPart({ source: { path } }: ComposeFile): boolean {
  return !isDefault(path) && /(?:^|[-_.])(?:fragments?|snippets?|partials?)$/i.test(nameOf(folderOf(path)));
}

const sections = ['networks', 'volumes', 'secrets', 'configs', 'models'];

/** What a file has for others: services that can run, networks, volumes and so on. */
function offers(root: Node): readonly string[] {
  const services = servicesOf(root).filter(canRun).map(({ name }) => `services ${name}`);
  return [...services, ...sections.flatMap((section) => (root.get(section)?.children ?? []).map(({ name }) => `${section} ${name}`))];
}

/** What a file needs and does not have. */
function lacks(root: Node): readonly string[] {
  const own = new Set([...offers(root), 'networks default']);
  const services = servicesOf(root);
  const needed = new Set([...services.map(({ name }) => `services ${name}`), ...services.flatMap(needsOf)]);
  return [...needed].filter((name) => !own.has(name) && !name.includes('$'));
}

function needsOf(service: Service): readonly string[] {
  return [
    ...serviceReferences(service).map(({ name }) => `services ${name}`),
    ...volumeNames(service).map(({ name }) => `volumes ${name}`),
    ...sections.filter((section) => section !== 'volumes').flatMap((section) => namesUnder(service, section).map(({ name }) => `${section} ${name}`)),
  ];
}

function servicesOf(root: Node): readonly Service[] {
  return (root.get('services')?.children ?? []).map((node) => new Service(node));
}
