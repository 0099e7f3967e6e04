import type { Node } from '../../../yaml/node.ts';

/** Where an entry's key begins in its line, from 1; 1 for what has no key. */
export function columnOf(entry: Node | undefined): number {
  return entry?.key ? entry.at.file.positionAt(entry.key.at.range.start).column : 1;
}

/** The line of an entry's key, or of its value where it has none; lines count from 1. */
export function firstLine({ key, at }: Node): number {
  return at.file.positionAt(key?.at.range.start ?? at.range.start).line;
}

/** The line in which an entry's value ends. */
export function lastLine({ at }: Node): number {
  return at.file.positionAt(at.range.end - 1).line;
}
