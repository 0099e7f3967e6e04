import type { Range, SourceFile } from '../source/source-file.ts';
import { cellsOf, shownText } from './cells.ts';
import { maskedText } from './mask.ts';

/** A stretch of a file that is underlined, and what is said below it. */
export interface Mark {
  readonly range: Range;
  readonly sign: '^' | '-';
  readonly label: string;
}

/** Lines of a file, the first and the last that a mark is shown on. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

interface MarkedSpan extends Span {
  readonly mark: Mark;
}

/** How the rows of an excerpt begin and are coloured. */
export interface Frame {
  readonly margin: number;
  readonly place: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** A stretch of more lines than these is shown in part. */
const maxLines = 6;

/** Two marks with no more lines than these between them are shown together. */
export const maxGap = 3;

/** Longer lines are cut, so that one line of a minified file does not fill the screen. */
const maxWidth = 160;

/** The lines that a mark is shown on; trailing blanks and line ends do not count. */
export function spanOf(file: SourceFile, { start, end }: Range): Span {
  const written = start + file.slice({ start, end }).trimEnd().length;
  const first = file.positionAt(start).line;
  return { first, last: Math.min(file.positionAt(Math.max(start, written - 1)).line, first + maxLines - 1) };
}

/** The lines of a file from the first mark to the last, each with its marks below it. */
export function excerpt(file: SourceFile, marks: readonly Mark[], frame: Frame): string[] {
  const spans = marks.map((mark) => ({ mark, ...spanOf(file, mark.range) }));
  const end = Math.max(...spans.map(({ last }) => last));
  const rows: string[] = [];
  for (let number = Math.min(...spans.map(({ first }) => first)); number <= end; number += 1) {
    const here = spans.filter(({ first, last }) => first <= number && number <= last);
    for (const row of lineRows(file, number, here, frame)) rows.push(row);
  }
  return rows;
}

function lineRows(file: SourceFile, number: number, marks: readonly MarkedSpan[], { margin, place, mark: paint }: Frame): string[] {
  const whole = file.lineAt(number) ?? { start: 0, end: 0 };
  const start = number === 1 && file.text.startsWith('\uFEFF') ? 1 : whole.start;
  const line = maskedText(file).slice(start, whole.end);
  const parts = marks.map(({ mark: { range, sign, label }, last }) => {
    return { ...within(line, range.start - start, range.end - start), sign, label: last === number ? label : '', ends: last === number };
  });
  const window = windowOf(line, Math.min(...parts.map(({ from }) => from)));
  const rows = [`${place(`${String(number).padStart(margin)} |`)} ${window.shown}`.trimEnd()];
  for (const { from, to, sign, label, ends } of parts.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from === to && !ends) continue;
    const underline = sign.repeat(Math.max(1, window.column(to) - window.column(from)));
    const indent = ' '.repeat(window.column(from));
    rows.push(`${place(`${' '.repeat(margin)} |`)} ${indent}${paint(label === '' ? underline : `${underline} ${label}`)}`);
  }
  return rows;
}

/** The part of a line that is shown, and where in it a character of the line stands. */
function windowOf(line: string, focus: number): { readonly shown: string; readonly column: (index: number) => number } {
  if (line.length <= maxWidth) return { shown: shownText(line), column: (index) => cellsOf(line.slice(0, index)) };
  const from = Math.max(0, Math.min(focus - maxWidth / 2, line.length - maxWidth));
  const to = from + maxWidth;
  const before = from > 0 ? '…' : '';
  const shown = `${before}${shownText(line.slice(from, to))}${to < line.length ? '…' : ''}`;
  return { shown, column: (index) => before.length + cellsOf(line.slice(from, Math.min(Math.max(index, from), to))) };
}

/** The part of a line that a stretch covers, without the indentation of lines that it does not begin on. */
function within(line: string, start: number, end: number): { readonly from: number; readonly to: number } {
  const indent = line.length - line.trimStart().length;
  const from = start < 0 ? indent : Math.min(start, line.length);
  return { from, to: Math.max(from, Math.min(end, line.trimEnd().length)) };
}
