import { existsSync } from 'node:fs';
import path from 'node:path';
import { group, isDefault, standardNames } from '../compose/find/group.ts';
import { isRepository } from './disk-bounds.ts';
import { workspacePath } from './disk.ts';

/** Files as a workspace names them. */
export interface Above {
  readonly files: readonly string[];
  /** The one that Compose V1 finds in place of the first. */
  readonly rival: string | undefined;
}

/**
 * The files that Compose runs where it is started in a folder without any: those of the nearest folder above that has
 * one by a name that Compose looks for, no farther up than the git repository goes.
 */
export function filesAbove(cwd: string): Above | undefined {
  let folder = path.resolve(cwd);
  while (!isRepository(folder) && path.dirname(folder) !== folder) {
    folder = path.dirname(folder);
    const there = standardNames.filter((name) => existsSync(path.join(folder, name)));
    const found = group(there).find(({ files: [first] }) => first !== undefined && isDefault(first));
    const pathOf = (name: string): string => workspacePath(cwd, path.join(folder, name));
    if (found) return { files: found.files.map(pathOf), rival: found.rival === undefined ? undefined : pathOf(found.rival) };
  }
  return undefined;
}
