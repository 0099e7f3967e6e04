import { lastStartingBy } from '../source/last-starting-by.ts';
import { oncePer } from '../source/once-per.ts';
import type { Range } from '../source/source-file.ts';
import type { Node } from './node.ts';
import type { YamlFile } from './parse.ts';

/** One written entry of a mapping or item of a sequence, key and value together. */
interface Entry extends Range {
  readonly name: string;
  /** The entry that it lies in; `undefined` directly below a root. */
  readonly parent: Entry | undefined;
}

/** Asked for each finding, so it is made once for each file that has any. */
const indexOf = oncePer(({ documents }: YamlFile): readonly Entry[] => index(documents));

/**
 * The keys, and indices of items, that lead to the smallest key or value written at an offset; empty outside of all.
 * What aliases and `<<` bring in counts where it is written, an alias itself as the value that it stands for.
 */
export function pathAt(file: YamlFile, offset: number): readonly string[] {
  const path: string[] = [];
  for (let entry = smallestAt(file, offset); entry; entry = entry.parent) path.push(entry.name);
  return path.toReversed();
}

/** Where the entry is written that lies at an offset; of several that begin together, as an item and its first key do, the widest. */
export function extentAt(file: YamlFile, offset: number): Range | undefined {
  let entry = smallestAt(file, offset);
  while (entry?.parent && entry.parent.start === entry.start) entry = entry.parent;
  return entry && { start: entry.start, end: entry.end };
}

function smallestAt(file: YamlFile, offset: number): Entry | undefined {
  let entry = lastStartingBy(indexOf(file), offset);
  while (entry && entry.end <= offset) entry = entry.parent;
  return entry;
}

/**
 * All entries in the order of the text. A node that is met again was brought in by an alias or by `<<`: their targets
 * stand above them, and a mapping's own entries come first.
 */
function index(documents: readonly Node[]): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<Node>();
  const visit = (node: Node, parent: Entry | undefined): void => {
    for (const [position, child] of node.children.entries()) {
      if (seen.has(child)) continue;
      seen.add(child);
      const { range } = child.alias ?? child.at;
      const key = child.key && (child.key.alias ?? child.key.at).range;
      const start = Math.min(key?.start ?? Infinity, range.start);
      const end = Math.max(key?.end ?? 0, range.end);
      const entry = { name: child.key ? child.name : String(position), parent, start, end };
      entries.push(entry);
      if (!child.alias) visit(child, entry);
    }
  };
  for (const root of documents) visit(root, undefined);
  return entries.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
