import { folderOf, nameOf } from '../../source/path.ts';
import { purposeInName } from '../purpose/by-name.ts';

/**
 * Whether a file for production lies beside the first of these, none of which is for anything by its name: what is alone in
 * them is not what ships. `all` are the paths of the repository's Compose files.
 */
export function isBesideProduction(files: readonly string[], all: Iterable<string>): boolean {
  const [first = ''] = files;
  if (files.some((path) => purposeInName(nameOf(path)) !== undefined)) return false;
  return [...all].some((path) => folderOf(path) === folderOf(first) && purposeInName(nameOf(path)) === 'production');
}
