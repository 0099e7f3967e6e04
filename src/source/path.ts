/** What Linux takes for a path, and no other system more. */
const maxLength = 4096;

/** Folders within folders, beyond what anyone means: much is looked for in all of them. */
export const maxDepth = 100;

/** Whether a path lies in more folders than are looked through. */
export function isTooDeep(path: string): boolean {
  return path.length > 2 * maxDepth && path.split('/').length > maxDepth + 1;
}

/** The folder of a path, '' at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A folder and all above it, the root last. */
export function foldersUpFrom(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let above = folder; above !== ''; above = folderOf(above)) folders.push(above);
  return [...folders, ''];
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Where a path that is written in a file of `folder` leads, relative to the workspace, without `.` and inner `..`.
 * It may lead out of the workspace, which then answers that there is no such file. `undefined` where it is absolute,
 * names a home folder or a drive, or is longer than any system takes or deeper than is looked.
 */
export function resolvePath(folder: string, path: string): string | undefined {
  if (path.length > maxLength || /^([/\\~]|[A-Za-z]:[/\\])/.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.length > maxDepth + 1 ? undefined : parts.join('/');
}
