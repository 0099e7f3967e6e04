import { folderOf, nameOf } from '../source/path.ts';

/** Compose files that are run together, in the order in which one overrides another. */
export interface Group {
  readonly files: readonly string[];
  /** False for what is meant to lie on top of another file: what it lacks may be there. */
  readonly standalone: boolean;
}

/** What else is known of a repository's Compose files than their names. */
export interface Hints {
  /** Files that are run together, for instance by a script: each list in its order. They make no project of their own besides. */
  readonly together?: readonly (readonly string[])[];
  /** Files whose content is a part of a project, not the whole. */
  readonly fragments?: ReadonlySet<string>;
}

/** As Compose V2 looks for them, the first one found. */
const defaultNames = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const overrideNames = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];

/** Names of files that are laid over another by all custom: `compose.prod.yml`, `docker-compose-dev.yml`, `override.yml`. */
const override = /(?:^|[._-])(?:overrides?|overlay|extend(?:s|ed)?|local|dev(?:el|elopment)?|prod(?:uction)?|stag(?:e|ing)|test(?:s|ing)?|ci|debug|gpu|nvidia|cuda|rocm|arm64|build)(?=[._-]|$)/i;

/** Says which of a repository's Compose files are run together. */
export function group(paths: readonly string[], { together = [], fragments }: Hints = {}): readonly Group[] {
  const taken = new Set(together.flat());
  const groups: Group[] = together.map((files) => ({ files, standalone: true }));
  for (const files of byFolder(paths).values()) {
    const base = firstOf(files, defaultNames);
    const twin = base && firstOf(files, overrideNames);
    const standard = [base, twin].filter((file) => file !== undefined);
    if (standard.length > 0 && !together.some((others) => isSame(others, standard))) groups.push({ files: standard, standalone: !standard.every((file) => fragments?.has(file)) });
    for (const file of files) {
      if (standard.includes(file) || taken.has(file)) continue;
      const isPart = overrideNames.includes(nameOf(file)) || (base !== undefined && override.test(stem(file)));
      groups.push({ files: [file], standalone: !isPart && !fragments?.has(file) });
    }
  }
  return groups;
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
