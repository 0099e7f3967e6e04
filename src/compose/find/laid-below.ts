import { folderOf, foldersUpFrom } from '../../source/path.ts';
import type { ComposeFile } from '../project.ts';
import { isDefault } from './group.ts';

/**
 * The files that may well be laid over one in a folder above, as they have a service of the same name: what they declare
 * and do not use, that one may use.
 */
export function laidBelow(files: readonly ComposeFile[]): ReadonlySet<string> {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = folderOf(file.source.path);
    for (const name of serviceNames(file)) {
      const known = folders.get(name);
      if (known) known.add(folder);
      else folders.set(name, new Set([folder]));
    }
  }
  const below = files.filter((file) => {
    const folder = folderOf(file.source.path);
    const above = folder === '' || isDefault(file.source.path) ? [] : foldersUpFrom(folderOf(folder));
    return above.length > 0 && serviceNames(file).some((name) => above.some((one) => folders.get(name)?.has(one)));
  });
  return new Set(below.map(({ source }) => source.path));
}

function serviceNames({ layout }: ComposeFile): readonly string[] {
  return (layout.root.get('services')?.children ?? []).map(({ name }) => name);
}
