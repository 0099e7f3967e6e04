import { folderOf } from './path.ts';
import type { Presence } from './workspace.ts';

/** Tells of any path what there is, given the paths of all files. They are looked at when first asked. */
export function presenceAmong(files: Iterable<string>): (path: string) => Presence {
  let known: { readonly files: ReadonlySet<string>; readonly folders: ReadonlySet<string> } | undefined;
  return (path) => {
    known ??= index(files);
    if (known.files.has(path)) return 'file';
    if (path === '' || known.folders.has(path)) return 'folder';
    return path === '..' || path.startsWith('../') ? 'unknown' : 'nothing';
  };
}

function index(paths: Iterable<string>) {
  const files = new Set(paths);
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = folderOf(file); folder !== '' && !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return { files, folders };
}

/** Whether a path is one of these, or lies below one. */
export function isAtOrBelow(path: string, tops: { readonly has: (path: string) => boolean }): boolean {
  for (let top = path; top !== ''; top = folderOf(top)) if (tops.has(top)) return true;
  return false;
}
