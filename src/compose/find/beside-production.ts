import { folderOf, nameOf } from '../../source/path.ts';
import { purposeInName } from '../purpose/by-name.ts';

/**
 * Answers of files that are run together whether one for production lies beside the first of them, none of which is for
 * anything by its name: what is alone in them is not what ships. `all` are the paths of the repository's Compose files.
 */
export function besideProduction(all: Iterable<string>): (files: readonly string[]) => boolean {
  const folders = new Set([...all].filter((path) => purposeInName(nameOf(path)) === 'production').map(folderOf));
  return (files) => folders.has(folderOf(files[0] ?? '')) && files.every((path) => purposeInName(nameOf(path)) === undefined);
}
