import { groupBy } from '../../source/group-by.ts';
import { oncePer } from '../../source/once-per.ts';
import { folderOf, foldersUpFrom, nameOf } from '../../source/path.ts';
import { isDefault } from './group.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import type { ComposeFile } from '../project.ts';
import { namesUnder, serviceReferences, volumeNames } from '../parts/references.ts';
import { Service } from '../service.ts';
import { canRun } from '../whole.ts';

/** Whoever misses a name in as many folders has made no slip, but puts the files together. */
const family = 3;

/** Where as many files, and most of those side by side, lack what no file has, something else completes them. */
const custom = 5;

/**
 * Finds the files that are parts of a project rather than the whole. A part lacks something: a service has neither
 * image nor build, or names a service, network, volume or the like that is not in the file; and another file, in its
 * folder or one above, has it; or, where several files side by side lack something, each in a folder of its own, any file
 * has it, `others` included. What no file has is a mistake, unless the file shows by itself that it is a part, a program
 * lists it beside others, as a call that runs them together does, or most files beside it lack something as well.
 */
export function findFragments(files: readonly ComposeFile[], others: () => readonly ComposeFile[] = () => [], isListed: (path: string) => boolean = () => false): ReadonlySet<string> {
  const evident = files.length > 1 ? files.filter((file) => isEvidentlyPart(file) || isCalledPart(file)) : [];
  const lacking = files.filter(({ layout }) => lacks(layout.root).length > 0);
  const givers = giversAmong(files);
  const parts = lacking.filter((file) => {
    const around = foldersUpFrom(folderOf(pathOf(file)));
    return isListed(pathOf(file)) || lacks(file.layout.root).every((name) => around.some((folder) => givers.get(name)?.has(folder)));
  });
  const found = (more: readonly ComposeFile[]): ReadonlySet<string> => {
    const all = new Set([...evident, ...parts, ...more]);
    return new Set(files.filter((file) => all.has(file)).map(pathOf));
  };
  if (parts.length === lacking.length) return found([]);
  const all = [...files, ...others()];
  const given = giversAmong(all);
  const completable = all.filter(({ layout: { root } }) => lacks(root).length > 0 && lacks(root).every((name) => given.has(name)));
  const related = [...groupBy(completable, placeInFamily).values()].filter((relatives) => relatives.length >= family);
  return found([...related, ...[placeInFamily, placeInFolder].flatMap((place) => [...groupBy(all, place).values()].map(lackingByCustom))].flat());
}

function lackingByCustom(files: readonly ComposeFile[]): readonly ComposeFile[] {
  const lacking = files.filter(({ layout }) => lacks(layout.root).length > 0);
  return lacking.length >= custom && lacking.length * 2 > files.length ? lacking : [];
}

/** The files that have a network, volume or the like which one of these parts lacks: what they do not use themselves, that does. */
export function findBases(files: readonly ComposeFile[], fragments: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = new Set(files.filter((file) => fragments.has(pathOf(file))).flatMap(({ layout }) => lacks(layout.root)));
  return new Set(files.filter(({ layout }) => offers(layout.root).some((name) => !name.startsWith('services ') && wanted.has(name))).map(pathOf));
}

/** The folders of the files that have a name for others. */
function giversAmong(files: readonly ComposeFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const givers = new Map<string, Set<string>>();
  for (const file of files) {
    for (const name of offers(file.layout.root)) {
      const folders = givers.get(name);
      if (folders) folders.add(folderOf(pathOf(file)));
      else givers.set(name, new Set([folderOf(pathOf(file))]));
    }
  }
  return givers;
}

/** The same for files of one name in folders side by side, each in a folder of its own. */
function placeInFamily(file: ComposeFile): string {
  return `${folderOf(folderOf(pathOf(file)))}\0${nameOf(pathOf(file))}`;
}

function placeInFolder(file: ComposeFile): string {
  return folderOf(pathOf(file));
}

function pathOf({ source: { path } }: ComposeFile): string {
  return path;
}

/** Where Compose finds a file by itself, nothing in it can run; elsewhere one service cannot, or it holds nothing at all. */
export function isEvidentlyPart({ layout: { root }, source }: ComposeFile): boolean {
  const services = servicesOf(root);
  const running = services.filter(canRun).length;
  if (isDefault(source.path)) return services.length > 0 && running === 0;
  if (laysOver(root) || isTitledOverlay(source)) return true;
  return running < services.length || root.children.every(({ name }) => name === 'version');
}

/** A tag says what to do with what another file has; a service that extends one, or a file that includes one, may speak of that. */
function laysOver(root: Node): boolean {
  const isTagged = (node: Node): boolean => node.tag === '!override' || node.tag === '!reset' || node.children.some(isTagged);
  return !root.get('include') && servicesOf(root).some(({ node }) => !node.get('extends') && isTagged(node));
}

/** `# Production overlay for the main server`, as the first words of a file. */
function isTitledOverlay({ text }: SourceFile): boolean {
  const [, title = ''] = /^\uFEFF?(?:---[^\n]{0,20}\n)?(?:[ \t]*#?[ \t=#-]{0,200}\r?\n){0,3}[ \t]*#+[ \t]*([^\n]{1,200})/.exec(text.slice(0, 2000)) ?? [];
  return /\b(?:overlay|override)s?\b/i.test(title) && !/\b(?:no|without|not|use|via|see|or|in|by|to)\b/i.test(title);
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
const lacks = oncePer((root: Node): readonly string[] => {
  const own = new Set([...offers(root), 'networks default']);
  const services = servicesOf(root);
  const needed = new Set([...services.map(({ name }) => `services ${name}`), ...services.flatMap(needsOf)]);
  return [...needed].filter((name) => !own.has(name) && !name.includes('$'));
});

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
