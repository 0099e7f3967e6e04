import type { Problem } from '../source/problem.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import { lineAround } from './lines.ts';
import type { Raw } from './raw.ts';
import { tell } from './syntax-words.ts';
import type { Reach } from './told.ts';

/** A broken file breaks again at every line; the first few say it all. */
const maxProblems = 10;

/** A hostile line can hold a hundred thousand; looking at each in its line would take minutes. */
const maxErrors = 100;

/** The parser's errors in our words, and the stretches of text in which anything else wrong would follow from them. */
export interface Syntax {
  readonly problems: readonly Problem[];
  readonly harmed: readonly Range[];
}

/** Each error at its place, in words for the one who wrote the file; what follows from an earlier one is left out. */
export function syntaxProblems(file: SourceFile, { text, errors: all }: Raw): Syntax {
  const errors = all.slice(0, maxErrors).toSorted((a, b) => a.pos[0] - b.pos[0]);
  const template = templateMark(file, text, errors.map(({ pos }) => pos[0]));
  if (template) return { problems: [template], harmed: [{ start: 0, end: text.length }] };
  const problems: Problem[] = [];
  const harmed: Range[] = [];
  for (const error of errors) {
    if (problems.length >= maxProblems) break;
    const told = holds(harmed, error.pos[0]) ? undefined : tell(text, error);
    if (!told || holds(harmed, told.range.start)) continue;
    const { range, message, help, reach } = told;
    problems.push({ at: { file, range }, message, help });
    harmed.push(harm(text, range, reach));
  }
  return { problems, harmed };
}

/** Whether an offset lies in one of the ranges. */
export function holds(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(({ start, end }) => start <= offset && offset <= end);
}

/** From the line of an error to where what is wrong with it ends. */
function harm(text: string, { start, end }: Range, reach: Reach): Range {
  const line = lineAround(text, start);
  const from = line.start - line.indent;
  if (reach === 'document') return { start: from, end: documentEnd(text, end) };
  if (reach === 'line') return { start: from, end: Math.max(end, line.end) };
  const least = reach === 'entry' ? line.indent + 1 : line.indent;
  let next = line.end;
  for (;;) {
    const stop = text.indexOf('\n', next);
    if (stop < 0) return { start: from, end: text.length };
    const below = lineAround(text, stop + 1);
    if (below.end > below.start && below.indent < least) return { start: from, end: stop };
    next = Math.max(stop + 1, below.end);
  }
}

function documentEnd(text: string, offset: number): number {
  const next = text.indexOf('\n---', offset);
  return next < 0 ? text.length : next;
}

/** A file that a template engine has yet to render is none of YAML's business: one word on it is enough. */
function templateMark(file: SourceFile, text: string, offsets: readonly number[]): Problem | undefined {
  for (const offset of offsets) {
    const line = lineAround(text, offset);
    const mark = /\{%|\{\{.{0,200}\}\}/.exec(text.slice(line.start, line.end));
    if (!mark) continue;
    const start = line.start + mark.index;
    const message = `\`${text.slice(start, start + 2)}\` is the mark of a template, which is no YAML until it is rendered`;
    return { at: { file, range: { start, end: start + 2 } }, message, help: 'Exclude the file, or put quotes around the value' };
  }
  return undefined;
}
