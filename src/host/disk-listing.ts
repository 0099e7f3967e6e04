import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Never walked into: nothing below is the repository's own. */
const leftOut = new Set(['.git', 'node_modules']);

/** The files below a folder, by the names that a workspace has for them; the folder's own is `name`. */
export function* walk(folder: string, name: string): Iterable<string> {
  for (const entry of entries(folder)) {
    const inside = name === '' ? entry.name : `${name}/${entry.name}`;
    if (entry.isFile()) yield inside;
    else if (entry.isDirectory() && !leftOut.has(entry.name)) yield* walk(path.join(folder, entry.name), inside);
  }
}

/** A folder that may not be listed is taken for empty: what we cannot see is no one's project. */
function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
