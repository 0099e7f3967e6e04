import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Presence } from '../source/workspace.ts';

/** What folders on disk hold, each listed once; they are taken not to change meanwhile. */
export class DiskPresence {
  readonly #folders = new Map<string, ReadonlyMap<string, Dirent> | undefined>();

  /** What lies at a path in the folder `root`. Goes by what the folders list, as a disk may not tell `A` from `a`. */
  at(root: string, target: string): Presence {
    let folder = root;
    const parts = path.relative(root, target).split(path.sep).filter((part) => part !== '');
    for (const [index, part] of parts.entries()) {
      const entries = this.#entries(folder);
      const entry = entries?.get(part);
      // Git keeps no empty folder: this one is a submodule that was not fetched, or waits for what is made later.
      if (!entry) return !entries || (entries.size === 0 && folder !== root) ? 'unknown' : 'nothing';
      if (index === parts.length - 1) return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'unknown';
      if (!entry.isDirectory()) return entry.isFile() ? 'nothing' : 'unknown';
      folder = path.join(folder, part);
    }
    return 'folder';
  }

  /** `undefined` where the folder may not be listed. */
  #entries(folder: string): ReadonlyMap<string, Dirent> | undefined {
    if (!this.#folders.has(folder)) this.#folders.set(folder, list(folder));
    return this.#folders.get(folder);
  }
}

function list(folder: string): ReadonlyMap<string, Dirent> | undefined {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  } catch {
    return undefined;
  }
}
