import { existsSync } from 'node:fs';
import path from 'node:path';
import { group, isDefault, standardNames } from '../compose/find/group.ts';
import { isRepository } from './disk-bounds.ts';
import { workspacePath } from './disk.ts';

/**
 * The files that Compose runs where it is started in a folder without any: those of the nearest folder above that has
 * one by a name that Compose looks for, no farther up than the git repository goes.
 */
export function filesAbove(cwd: string): readonly string[] {
  let folder = path.resolve(cwd);
  while (!isRepository(folder) && path.dirname(folder) !== folder) {
    folder = path.dirname(folder);
    const there = standardNames.filter((name) => existsSync(path.join(folder, name)));
    const found = group(there).find(({ files: [first] }) => first !== undefined && isDefault(first));
    if (found) return found.files.map((name) => workspacePath(cwd, path.join(folder, name)));
  }
  return [];
}
