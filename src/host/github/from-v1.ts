import { kindOf } from '../../locate/names.ts';
import type { Changes } from './changes.ts';

/** The name of V1's program, and the key that says which format of it a file has. */
const signs = /^-.*\bdocker-compose(?![\w/.-])|^-["']?version["']?[ \t]{0,9}:/m;

/** Whether a change takes away what speaks of Compose V1, so that the files come from there; also where its hunks are not known. */
export function comesFromV1(changes: Changes | undefined): boolean {
  return changes?.files.some(({ path, patch }) => (patch === undefined ? kindOf(path) !== undefined : signs.test(patch))) ?? false;
}
