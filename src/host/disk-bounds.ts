import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** How far up a folder may be left: to the top of its git repository. Nowhere, where the folder is not there. */
export function boundary(folder: string): string[] {
  const real = realPath(folder);
  if (real === undefined) return [];
  for (let top = real; ; top = path.dirname(top)) {
    if (isRepository(top)) return [top];
    if (path.dirname(top) === top) return [real];
  }
}

/** Whether git keeps what lies in a folder. */
export function isRepository(folder: string): boolean {
  return existsSync(path.join(folder, '.git'));
}

/** Where a path leads, through all links; `undefined` where it leads nowhere. */
export function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}

/** Git's own folder may hold a token, and a link may lead there. */
export function isGitsOwn(file: string): boolean {
  return file.split(path.sep).some((part) => part.toLowerCase() === '.git');
}

/** Whether a file is a folder, or lies below it. */
export function isInside(root: string, file: string): boolean {
  return file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}
