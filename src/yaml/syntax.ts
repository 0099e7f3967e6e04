import type { Problem } from '../source/problem.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import { lineAround } from './lines.ts';
import type { Raw } from './raw.ts';
import { tell, type Reach } from './syntax-words.ts';

/** A broken file breaks again at every line; the first few say it all. */
const maxProblems = 10;

/** Of the rest not even the words are looked for. */
const maxErrors = 200;

/** The parser's errors in our words, and the stretches of text in which anything else wrong would follow from them. */
export interface Syntax {
  readonly problems: readonly Problem[];
  readonly harmed: readonly Range[];
}

/** Each error at its place, in words for the one who wrote the file; what follows from an earlier one is left out. */
export function syntaxProblems(file: SourceFile, { text, errors }: Raw): Syntax {
  if (errors.length === 0) return { problems: [], harmed: [] };
  const template = templateMark(file, text, errors.map(({ pos }) => pos[0]));
  if (template) return { problems: [template], harmed: [{ start: 0, end: text.length }] };
  const problems: Problem[] = [];
  const harmed: Range[] = [];
  const told = errors.slice(0, maxErrors).flatMap((error) => tell(text, error) ?? []);
  for (const { range, message, help, reach } of told.toSorted((a, b) => a.range.start - b.range.start)) {
    const follows = harmed.some(({ start, end }) => start <= range.start && range.start <= end);
    if (follows || problems.length >= maxProblems) continue;
    problems.push({ at: { file, range }, message, help });
    harmed.push(harm(text, range, reach));
  }
  return { problems, harmed };
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
    const mark = /\{%|\{\{.*\}\}/.exec(text.slice(line.start, line.end));
    if (!mark) continue;
    const start = line.start + mark.index;
    const message = `\`${text.slice(start, start + 2)}\` is the mark of a template, which is no YAML until it is rendered`;
    return { at: { file, range: { start, end: start + 2 } }, message, help: 'Exclude the file, or put quotes around the value' };
  }
  return undefined;
}
