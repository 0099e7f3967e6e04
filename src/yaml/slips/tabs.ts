import type { SourceFile } from '../../source/source-file.ts';
import { lexemes } from '../lexemes.ts';
import { lineAround } from '../lines.ts';
import type { Raw } from '../raw.ts';
import { blanked, type Mend } from './slip.ts';

/**
 * Tabs in the indentation. Where each line's equals, continues or shortens that of its neighbours, no tab's width matters
 * and each may be a space. Elsewhere the meaning is anyone's guess: those lines are left out, so that the rest is read.
 */
export function tabs(file: SourceFile, { text }: Raw): Mend | undefined {
  if (!/^ *\t/m.test(text)) return undefined;
  const inside = [...lexemes(text)].filter(({ kind }) => kind.endsWith('quoted-scalar'));
  const stack: string[] = [];
  const lines: number[] = [];
  let plain = true;
  const spaced = text.replaceAll(/^[ \t]+(?=(\S?))/gm, (indent, next: string, offset: number) => {
    while ((inside[0]?.end ?? Infinity) <= offset) inside.shift();
    if (inside[0] !== undefined && inside[0].start < offset) return indent;
    if (next !== '' && next !== '#') plain &&= nests(stack, indent);
    if (!indent.includes('\t')) return indent;
    lines.push(offset);
    return ' '.repeat(indent.length);
  });
  const [first] = lines;
  if (first === undefined || (!plain && !lines.every((line) => isComplete(text, line)))) return undefined;
  const start = text.indexOf('\t', first);
  let end = start;
  while (text[end] === '\t') end += 1;
  const more = lines.length === 1 ? '' : ` and ${lines.length - 1} more`;
  const message = `Tabs indent this line${more}, but YAML takes spaces alone as indentation`;
  const mended = plain ? spaced : withoutLines(text, lines);
  return { text: mended, problems: [{ at: { file, range: { start, end } }, message, help: 'Indent with spaces' }], certain: false, guess: !plain };
}

/** A line with a value of its own: nothing below belongs to it. */
function isComplete(text: string, start: number): boolean {
  const { key, item, hasValue, start: begin, end } = lineAround(text, start);
  return begin === end || text[begin] === '#' || key === undefined || (hasValue && !item);
}

function withoutLines(text: string, starts: readonly number[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const start of starts) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    parts.push(text.slice(done, start), blanked(text.slice(start, end)));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** Indentations compare as strings: one of two must begin with the other. */
function nests(stack: string[], indent: string): boolean {
  while (stack.length > 0 && !indent.startsWith(stack.at(-1) ?? '')) {
    const last = stack.pop() ?? '';
    if (!last.startsWith(indent) && stack.length === 0) return false;
  }
  if (stack.at(-1) !== indent) stack.push(indent);
  return true;
}
