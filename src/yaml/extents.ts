import { lastStartingBy } from '../source/last-starting-by.ts';
import { oncePer } from '../source/once-per.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import { lexemes } from './lexemes.ts';
import { tolerantLexer } from './lexers.ts';
import { lineAround, linesAbove } from './lines.ts';
import type { Node } from './node.ts';

/** From an entry's key, or an item's value, to the end of what is written of it: tags, anchors and a lone colon included. */
export function extentOf(node: Node): Range {
  const { text } = node.at.file;
  const key = node.key && (node.key.alias ?? node.key.at).range;
  const value = (node.alias ?? node.at).range;
  const first = key ?? value;
  const props = /(?:\?[ \t]+)?(?:[&!][^\s,[\]{}]*[ \t]+)*$/.exec(text.slice(Math.max(text.lastIndexOf('\n', first.start - 1) + 1, first.start - 1000), first.start));
  const start = first.start - (props?.[0].length ?? 0);
  if (!key || value.start > key.start) return { start, end: value.end };
  const rest = /[ \t]*:(?:[ \t]+[&!][^\s,[\]{}]*)*/y;
  rest.lastIndex = key.end;
  return { start, end: key.end + (rest.exec(text)?.[0].length ?? 0) };
}

/** The same from the dash of an item in a block list. */
export function itemExtent(node: Node): Range {
  const { text } = node.at.file;
  const { start, end } = extentOf(node);
  if (text[start] === '-' && end === start + 1) return { start, end };
  const lead = /-(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*$/.exec(text.slice(Math.max(0, start - 1000), start));
  return { start: lead ? start - lead[0].length : start, end };
}

/** The stretches of a file that lie within brackets or braces, in order. */
const bracketsIn = oncePer(({ text }: SourceFile): readonly Range[] => outermost(text));

/** Whether an offset lies within brackets or braces. */
export function isInFlow(file: SourceFile, offset: number): boolean {
  const { text } = file;
  if (text.lastIndexOf('[', offset) < 0 && text.lastIndexOf('{', offset) < 0) return false;
  return offset < (lastStartingBy(bracketsIn(file), offset - 1)?.end ?? -1);
}

function outermost(text: string): Range[] {
  const ranges: Range[] = [];
  let depth = 0;
  let first = 0;
  for (const { kind, start, end } of lexemes(text, tolerantLexer())) {
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') {
      if (depth === 0) first = start;
      depth += 1;
    } else if ((kind === 'flow-seq-end' || kind === 'flow-map-end') && depth > 0) {
      depth -= 1;
      if (depth === 0) ranges.push({ start: first, end });
    }
  }
  return ranges;
}

/** Whether a block entry or item has a neighbour of its kind above or below it, at its column. */
export function hasNeighbour(file: SourceFile, { start, end }: Range, item: boolean): boolean {
  const { text } = file;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const column = start - lineStart - (text[lineStart] === '\uFEFF' ? 1 : 0);
  if (text.slice(lineStart, start).replace('\uFEFF', '').trim() === '') {
    for (const line of linesAbove(text, start)) {
      const own = contentColumn(text, line.start, line.indent, item, column);
      if (own === column) return true;
      if (own < column) break;
    }
  }
  let next = text.indexOf('\n', end);
  while (next >= 0) {
    const line = lineAround(text, next + 1);
    if (line.end > line.start && text[line.start] !== '#') {
      return line.indent === column && line.item === item && !/^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line.start, line.end));
    }
    next = text.indexOf('\n', Math.max(next + 1, line.end));
  }
  return false;
}

/** Where a line has its entry, or its dash, at or left of a column. */
function contentColumn(text: string, start: number, indent: number, item: boolean, column: number): number {
  const dashes = /^(?:- +)*/.exec(text.slice(start, start + 200))?.[0] ?? '';
  if (item) {
    for (let at = dashes.lastIndexOf('-'); at >= 0; at = at === 0 ? -1 : dashes.lastIndexOf('-', at - 1)) if (indent + at <= column) return indent + at;
    return dashes === '' ? (indent === column ? column - 1 : indent) : indent;
  }
  return indent + dashes.length <= column ? indent + dashes.length : indent <= column && dashes !== '' ? indent : indent + dashes.length;
}
