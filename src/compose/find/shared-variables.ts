import { oncePer } from '../../source/once-per.ts';
import { folderOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Whoever leaves a variable open in as many folders has something set it for all of them. */
const shared = 5;

/** Tells of a variable whether these Compose files, in folder after folder, leave it for something to set that runs them all. */
export function sharedVariables(files: readonly SourceFile[]): (name: string) => boolean {
  const countFolders = oncePer(foldersByName);
  return (name) => !name.startsWith('COMPOSE_') && (countFolders(files).get(name)?.size ?? 0) >= shared;
}

/** The folders of the files that have a variable without a default, by its name. */
function foldersByName(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    for (const [, name = ''] of text.matchAll(/(?<!\$)\$\{?([A-Za-z_]\w{0,100})(?!\w|:?-)/g)) {
      const known = folders.get(name);
      if (known) known.add(folderOf(path));
      else folders.set(name, new Set([folderOf(path)]));
    }
  }
  return folders;
}
