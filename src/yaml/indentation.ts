import { shorten } from '../source/shorten.ts';
import type { Range } from '../source/source-file.ts';
import { lineAround, linesAbove, type Line } from './lines.ts';

/** What is wrong with how far a line is indented. */
export interface Misplaced {
  readonly range: Range;
  readonly message: string;
  readonly help: string;
}

/** Holds a line's indentation against the lines above it, and names the one that it does not fit. */
export function explainIndentation(text: string, offset: number): Misplaced {
  const line = lineAround(text, offset);
  const range = { start: line.start, end: Math.min(line.end, line.start + (line.key?.length ?? (line.item ? 1 : line.end - line.start))) };
  const open = enclosing(text, offset, line);
  const above = open[0];
  const subject = naming(line);
  if (above && above.indent < line.indent && above.hasValue) {
    const message = `${subject} is indented deeper than ${naming(above, true)}, which has a value already`;
    return { range, message, help: `${move(above.indent)}, as the lines beside it` };
  }
  if (above && line.item && !above.item && above.indent === line.indent && above.hasValue) {
    const help = 'Write it as `key: value`, or indent it below the key that it belongs to';
    return { range, message: `A list item stands here among the keys of a mapping, in line with ${naming(above, true)}`, help };
  }
  if (above?.item && !line.item && above.indent === line.indent) {
    const help = 'Start it with `- `, or indent it as the text behind the dash above';
    return { range, message: `${subject} stands among list items without a dash`, help };
  }
  const fits = open.find(({ indent }) => indent < line.indent) ?? open.at(-1);
  const near = open.findLast(({ indent }) => indent > line.indent);
  const wanted = near ?? fits;
  const message = `${subject} is indented by ${count(line.indent)}, which no line above it is`;
  if (!wanted || open.some(({ indent }) => indent === line.indent)) {
    return { range, message: `${subject} does not fit the lines above it`, help: 'Indent it as the lines that it belongs with' };
  }
  return { range, message, help: `${move(wanted.indent)}, as ${naming(wanted, true)} above it, or as another neighbour` };
}

/** The lines that are still open above a line: each less indented than the one before it. */
function enclosing(text: string, offset: number, line: Line): Line[] {
  const found: Line[] = [];
  let least = Infinity;
  let looked = 0;
  for (const above of linesAbove(text, offset)) {
    if (above.indent < least) {
      found.push(above);
      least = above.indent;
    }
    looked += 1;
    if (least === 0 || (least <= line.indent && found.length > 1 && least < line.indent) || looked > 500) break;
  }
  return found;
}

function naming(line: Line, inner = false): string {
  if (line.key !== undefined) return `\`${shorten(line.key, 24)}\``;
  if (line.item) return inner ? 'the list item' : 'This list item';
  return inner ? 'the line' : 'This line';
}

function move(indent: number): string {
  return indent === 0 ? 'Move it to the start of the line' : `Indent it by ${count(indent)}`;
}

function count(indent: number): string {
  return indent === 1 ? '1 space' : `${indent} spaces`;
}
