import type { Edit } from '../../source/fix.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { lexemes } from '../lexemes.ts';
import type { Raw } from '../raw.ts';
import { LinesAbove } from './lines-above.ts';
import { blanked, linesInWords, type Mend } from './slip.ts';

const glued = /^[ \t]*([A-Za-z_][\w.-]*):#/;

/** `name:# comment`: without a blank before `#` it is one long word, and takes the lines below along. */
export function gluedComments(file: SourceFile, { text }: Raw): Mend | undefined {
  if (!/^ *[A-Za-z_][\w.-]*:#/m.test(text)) return undefined;
  const parts: string[] = [];
  const problems: Problem[] = [];
  const above = new LinesAbove(text);
  let done = 0;
  let certain = false;
  for (const { kind, start, end } of lexemes(text)) {
    if (kind !== 'plain' || !startsLine(text, start)) continue;
    const word = text.slice(start, end);
    if (!glued.test(word)) continue;
    if (isComment(word)) certain ||= above.wantsKeys(start);
    parts.push(text.slice(done, start), mendWord(file, word, start, text[end] === ':', problems));
    done = end;
  }
  if (problems.length === 0) return undefined;
  return { text: parts.join('') + text.slice(done), problems, certain };
}

/** A blank behind `#`, more than one word: no one writes a value like this. */
function isComment(word: string): boolean {
  return /^[\w.-]+:#+[ \t]+\S/.test(word);
}

function startsLine(text: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && text[start - 1] === ' ') start -= 1;
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\uFEFF';
}

/**
 * Turns the word back into keys with comments; lines that are no key belong to the comment above them. Where a colon
 * follows the word, its last line is a key of its own.
 */
function mendWord(file: SourceFile, word: string, offset: number, isKey: boolean, problems: Problem[]): string {
  const lines = word.split('\n');
  const starts: number[] = [];
  lines.reduce((start, line) => (starts.push(start), start + line.length + 1), offset);
  const mended: string[] = [];
  const own = isKey && lines.length > 1 ? lines.pop() : undefined;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const name = glued.exec(line)?.[1];
    let last = index + 1;
    while (last < lines.length && !glued.test(lines[last] ?? '')) last += 1;
    const rest = lines.slice(index + 1, last);
    if (name === undefined) mended.push(line);
    else mended.push(separated(line), ...rest.map(blanked));
    if (name !== undefined) problems.push(tell(file, name, line, rest, starts.slice(index, last)));
    index = last;
  }
  if (own !== undefined) mended.push(own);
  return mended.join('\n');
}

/** The same line with a blank before its comment, and a character less of the comment. */
function separated(line: string): string {
  const mark = line.indexOf('#');
  const rest = line.slice(mark + 1);
  return rest.startsWith(' ') ? `${line.slice(0, mark)} #${rest.slice(1)}` : `${line.slice(0, mark)} ${rest === '' ? '' : `#${rest.slice(1)}`}`;
}

function tell(file: SourceFile, name: string, line: string, rest: readonly string[], starts: readonly number[]): Problem {
  const start = (starts[0] ?? 0) + line.search(/\S/);
  const mark = (starts[0] ?? 0) + line.indexOf('#');
  const first = file.positionAt(start).line;
  const written = rest.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  const wraps = written.length > 0;
  const message = `\`${shorten(name)}:#\` has no blank before \`#\`, so the comment is part of one long word`;
  const others = wraps ? `, and \`#\` in front of ${linesInWords(first + 1, first + 1 + (written.at(-1) ?? 0))} too` : '';
  const edits: Edit[] = [{ file, range: { start: mark, end: mark }, text: ' ' }];
  for (const index of written) {
    const column = (starts[index + 1] ?? 0) + (rest[index] ?? '').search(/\S/);
    edits.push({ file, range: { start: column, end: column }, text: '# ' });
  }
  const fix = { title: wraps ? 'Make the comment a comment on each line' : 'Put a blank before `#`', safety: 'unsafe', edits } as const;
  return { at: { file, range: { start, end: mark + 1 } }, message, help: `Put a blank before \`#\`${others}`, fix };
}
