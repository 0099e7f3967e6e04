import { folderOf, nameOf } from '../source/path.ts';

/** Compose files that are run together, in the order in which one overrides another. */
export interface Group {
  readonly files: readonly string[];
  /** False for what is meant to lie on top of another file: what it lacks may be there. */
  readonly standalone: boolean;
}

const defaults = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const overrides = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];

/** Says which of a repository's Compose files are run together, going by their names. */
export function group(paths: readonly string[]): readonly Group[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    const files = folders.get(folder);
    if (files) files.push(path);
    else folders.set(folder, [path]);
  }
  return [...folders.values()].flatMap((files) => {
    const base = defaults.map((name) => files.find((file) => nameOf(file) === name)).find(Boolean);
    const override = overrides.map((name) => files.find((file) => nameOf(file) === name)).find(Boolean);
    const together = base && override ? [base, override] : base ? [base] : [];
    const others = files.filter((file) => !together.includes(file));
    return [...(base ? [{ files: together, standalone: true }] : []), ...others.map((file) => ({ files: [file], standalone: !base }))];
  });
}
