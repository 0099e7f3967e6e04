import type { SourceFile } from '../../source/source-file.ts';
import { lexemes } from '../lexemes.ts';
import type { Raw } from '../raw.ts';
import type { Mend } from './slip.ts';

/** Tabs in the indentation, where each line's is that of its neighbours, or continues or shortens it: then no tab's width matters. */
export function tabs(file: SourceFile, { text }: Raw): Mend | undefined {
  if (!/^ *\t/m.test(text)) return undefined;
  const inside = [...lexemes(text)].filter(({ kind }) => kind.endsWith('quoted-scalar'));
  const stack: string[] = [];
  const lines: number[] = [];
  let plain = true;
  const mended = text.replaceAll(/^[ \t]+(?=(\S?))/gm, (indent, next: string, offset: number) => {
    while ((inside[0]?.end ?? Infinity) <= offset) inside.shift();
    if (inside[0] !== undefined && inside[0].start < offset) return indent;
    if (next !== '' && next !== '#') plain &&= nests(stack, indent);
    if (!indent.includes('\t')) return indent;
    lines.push(offset);
    return ' '.repeat(indent.length);
  });
  const [first] = lines;
  if (first === undefined || !plain) return undefined;
  const start = text.indexOf('\t', first);
  let end = start;
  while (text[end] === '\t') end += 1;
  const more = lines.length === 1 ? '' : ` and ${lines.length - 1} more`;
  const message = `Tabs indent this line${more}, but YAML takes spaces alone as indentation`;
  return { text: mended, problems: [{ at: { file, range: { start, end } }, message, help: 'Indent with spaces' }], certain: false };
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
