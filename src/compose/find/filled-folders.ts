import { folderOf, resolvePath } from '../../source/path.ts';
import { readMount } from '../parts/mount.ts';
import type { ComposeFile } from '../project.ts';

/** The folders beside or below these files that services mount and may write to. */
export function filledFolders(files: readonly ComposeFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ source: { path }, layout: { root } }) => {
    const entries = (root.get('services')?.children ?? []).flatMap((service) => service.get('volumes')?.children ?? []);
    return entries.flatMap((entry) => {
      const mount = readMount(entry);
      if (mount?.type !== 'bind' || mount.source === undefined || mount.readOnly !== false) return [];
      const folder = resolvePath(folderOf(path), mount.source)?.replace(/\/$/, '');
      return folder === undefined || folder === '' || folder === folderOf(path) ? [] : [folder];
    });
  }));
}
