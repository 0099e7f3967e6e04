import { folderOf, nameOf } from '../../source/path.ts';
import type { Combination } from './combinations.ts';

/** Compose files that are run together, in the order in which one overrides another. */
export interface Group extends Combination {
  /** False for what is meant to lie on top of another file: what it lacks may be there. */
  readonly standalone: boolean;
  /** Someone runs it with other files as well: what it does not use, those may. */
  readonly open?: boolean;
  /** The file that Compose V1 finds in the folder in place of the first one. */
  readonly rival?: string | undefined;
  /** Files in the folder that Compose V2 finds as well, warns of and passes over. */
  readonly passedOver?: readonly string[];
}

/** What else is known of a repository's Compose files than their names. */
export interface Hints {
  /** What is run, for instance by a script. The files make no project of their own besides. */
  readonly together?: readonly Combination[];
  /** Files whose content is a part of a project, not the whole. */
  readonly fragments?: ReadonlySet<string>;
  /** Whether a file is run with others that are not known. */
  readonly isOpen?: (path: string) => boolean;
}

/** As Compose V2 looks for them, the first one found. */
const defaultNames = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const defaultNamesV1 = ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'compose.yaml'];
const overrideNames = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];

/** The names that Compose looks for by itself. */
export const standardNames: readonly string[] = [...defaultNames, ...overrideNames];

/** Names of files that are laid over another by all custom: `compose.prod.yml`, `docker-compose-dev.yml`, `override.yml`. */
const override = /(?:^|[._-])(?:overrides?|overlay|extend(?:s|ed)?|local|dev(?:el|elopment)?|prod(?:uction)?|stag(?:e|ing)|test(?:s|ing)?|ci|debug|gpu|nvidia|cuda|rocm|arm64|build)(?=[._-]|$)/i;

/** Says which of a repository's Compose files are run together. */
export function group(paths: readonly string[], { together = [], fragments, isOpen = () => false }: Hints = {}): readonly Group[] {
  const taken = new Set(together.flatMap(({ files }) => files));
  const isJoined = (files: readonly string[]): boolean => together.some((other) => other.files.includes(files[0] ?? '') && other.files.some((file) => !files.includes(file)));
  const groups: Group[] = together.map((combination) => ({ ...combination, standalone: true, open: isJoined(combination.files) }));
  const add = (files: readonly string[], standalone: boolean, others: Pick<Group, 'rival' | 'passedOver'> = {}): void => void groups.push({ files, folder: undefined, standalone, open: isOpen(files[0] ?? '') || isJoined(files), ...others });
  for (const files of byFolder(paths).values()) {
    const base = firstOf(files, defaultNames);
    const twin = base && firstOf(files, overrideNames);
    const standard = [base, twin].filter((file) => file !== undefined);
    const first = firstOf(files, defaultNamesV1);
    if (standard.length > 0 && !together.some((other) => isSame(other.files, standard))) {
      const passedOver = base === undefined ? [] : files.filter((file) => !standard.includes(file) && (isDefault(file) || isOverride(file)));
      add(standard, base !== undefined && !fragments?.has(base), { ...(first !== undefined && first !== base && { rival: first }), ...(passedOver.length > 0 && { passedOver }) });
    }
    for (const file of files) {
      if (standard.includes(file) || taken.has(file)) continue;
      const isPart = isOverride(file) || (base !== undefined && isNamedOverride(file));
      add([file], !isPart && !fragments?.has(file));
    }
  }
  return groups;
}

/** Whether Compose finds a file by itself. */
export function isDefault(path: string): boolean {
  return defaultNames.includes(nameOf(path));
}

/** Whether a file goes by a name that Compose itself lays over another. */
export function isOverride(path: string): boolean {
  return overrideNames.includes(nameOf(path));
}

/** Where Compose looks for what it lays over a file that it finds by itself; nowhere for another. */
export function overridesBeside(path: string): readonly string[] {
  return isDefault(path) ? overrideNames.map((name) => path.slice(0, path.length - nameOf(path).length) + name) : [];
}

/** Whether a file goes by a name that is laid over another by all custom. */
export function isNamedOverride(path: string): boolean {
  return isOverride(path) || override.test(stem(path));
}

function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const files = folders.get(folderOf(path));
    if (files) files.push(path);
    else folders.set(folderOf(path), [path]);
  }
  return folders;
}

function firstOf(files: readonly string[], names: readonly string[]): string | undefined {
  const byName = new Map(files.map((file) => [nameOf(file), file]));
  const found = names.find((name) => byName.has(name));
  return found === undefined ? undefined : byName.get(found);
}

function stem(path: string): string {
  return nameOf(path).replace(/\.ya?ml$/i, '');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((file, index) => file === other[index]);
}
