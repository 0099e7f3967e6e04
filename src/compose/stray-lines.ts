import type { Edit } from '../source/fix.ts';
import type { Node } from '../yaml/node.ts';

/** Lines from one to another, both counted in. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** In words, the lines of entries, neighbours joined: "lines 2–16", "lines 2–9 and 14–20". */
export function linesOf(entries: readonly Node[]): string {
  const spans: Lines[] = [];
  for (const entry of entries) {
    const { first, last } = span(entry);
    const before = spans.at(-1);
    if (before && isBlank(entry, before.last + 1, first)) spans[spans.length - 1] = { first: before.first, last };
    else spans.push({ first, last });
  }
  const words = spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return `line${words.length === 1 && spans[0]?.first === spans[0]?.last ? '' : 's'} ${words.join(' and ')}`;
}

/** Whether these entries of a mapping follow one another, with nothing else between them. */
export function areNeighbours(entries: readonly Node[], { children }: Node): boolean {
  const [first] = entries;
  const start = first ? children.indexOf(first) : 0;
  return entries.every((entry, index) => children[start + index] === entry);
}

/** Moves an entry, key included, one step to the right. */
export function indent(entry: Node): readonly Edit[] {
  const { file } = entry.at;
  const { first, last } = span(entry);
  return Array.from({ length: last - first + 1 }, (_, index) => file.lineAt(first + index)).flatMap((range) => {
    if (!range || range.start === range.end) return [];
    const start = range.start + (range.start === 0 && file.text.startsWith('\uFEFF') ? 1 : 0);
    return [{ file, range: { start, end: start }, text: '  ' }];
  });
}

/** The lines of an entry, key included. */
function span({ key, at }: Node): Lines {
  const { file, range } = at;
  const start = Math.min(key?.at.range.start ?? range.start, range.start);
  return { first: file.positionAt(start).line, last: file.positionAt(range.end - 1).line };
}

function isBlank({ at: { file } }: Node, from: number, to: number): boolean {
  for (let line = from; line < to; line += 1) {
    const range = file.lineAt(line);
    if (range && !/^\s*(?:#.*)?$/.test(file.slice(range))) return false;
  }
  return true;
}
