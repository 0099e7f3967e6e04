import { folderOf, nameOf } from '../source/path.ts';

/**
 * Tells which Compose files are a version of an entry in a catalog of Rancher 1, going by all paths: `catalog/shop/2/docker-compose.yml`
 * with a `rancher-compose.yml` beside. Rancher runs these, and takes what Compose refuses.
 */
export function catalogFiles(paths: readonly string[]): (path: string) => boolean {
  const versions = new Set(paths.filter((path) => /^rancher-compose\.ya?ml$/i.test(nameOf(path))).map(folderOf).filter((folder) => /^\d{1,5}$/.test(nameOf(folder))));
  return (path) => /^docker-compose\.ya?ml$/i.test(nameOf(path)) && versions.has(folderOf(path));
}
