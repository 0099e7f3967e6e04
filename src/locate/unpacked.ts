import { folderOf, nameOf } from '../source/path.ts';

/**
 * Tells which files belong to a plugin of Kafka Connect that lies unpacked in a repository, going by all paths: a `manifest.json`
 * beside a `lib` of archives. They are its makers'.
 */
export function unpackedFiles(paths: readonly string[]): (path: string) => boolean {
  const withArchives = new Set(paths.filter((path) => path.endsWith('.jar') && nameOf(folderOf(path)) === 'lib').map((path) => folderOf(folderOf(path))));
  const plugins = paths.filter((path) => nameOf(path) === 'manifest.json' && withArchives.has(folderOf(path))).map((path) => `${folderOf(path)}/`);
  return (path) => plugins.some((plugin) => plugin !== '/' && path.startsWith(plugin));
}
