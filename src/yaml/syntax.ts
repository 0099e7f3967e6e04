import type { Problem } from '../source/problem.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import type { Raw } from './raw.ts';

/** A broken file breaks again at every line; the first few say it all. */
const maxErrors = 20;

/** The parser's errors, each at its place, in words for the one who wrote the file. */
export function syntaxProblems(file: SourceFile, { errors: all }: Raw): Problem[] {
  const errors = all.slice(0, maxErrors);
  return errors.map(({ message, pos: [start, end] }) => ({ at: { file, range: widen(file.text, { start, end }) }, message }));
}

/** An error may lie at an empty place, beyond the last text: it is shown at the last written character before it. */
function widen(text: string, { start, end }: Range): Range {
  if (text.slice(start, end).trim() !== '') return { start, end };
  let last = Math.min(start, text.length - 1);
  while (last > 0 && /\s/.test(text[last] ?? '')) last -= 1;
  return { start: last, end: last + 1 };
}
