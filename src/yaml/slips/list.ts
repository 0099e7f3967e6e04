import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { lexemes } from '../lexemes.ts';
import type { Raw } from '../raw.ts';
import { blanked, linesInWords, type Mend } from './slip.ts';

/** A key with a value of one word, and on the next line of text, at its column or deeper, the beginning of a list. */
const candidate = /^( *(?:- +)?)([\w.-]+):[ \t]+([\w./$]\S*)[ \t]*(?:[ \t]#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)(\[|- )/gm;

/** A list that follows a finished value: the key in front of it was forgotten. */
export function keylessLists(file: SourceFile, { text, errors }: Raw): Mend | undefined {
  const matches = [...text.matchAll(candidate)];
  if (matches.length === 0) return undefined;
  const flat = [...lexemes(text)];
  const parts: string[] = [];
  const problems: Problem[] = [];
  let done = 0;
  let at = 0;
  for (const match of matches) {
    const opening = match[5] ?? '';
    const start = match.index + match[0].length - opening.length;
    if (start < done || (match[4] ?? '').length < (match[1] ?? '').length) continue;
    const end = opening === '[' ? bracketsEnd(text, start) : itemsEnd(text, start, (match[4] ?? '').length);
    if (end === undefined || /^- [\w.]+=/.test(text.slice(start, end))) continue;
    while (at < flat.length && (flat[at]?.end ?? 0) <= start) at += 1;
    const holder = flat[at];
    const swallowed = holder?.kind === 'plain' && holder.start < start;
    if (swallowed ? text.slice(end, holder.end).trim() !== '' : errors.length === 0 || !isToken(holder?.kind)) continue;
    parts.push(text.slice(done, start), blanked(text.slice(start, end)));
    done = end;
    problems.push(tell(file, start, end, match[2] ?? ''));
  }
  if (problems.length === 0) return undefined;
  return { text: parts.join('') + text.slice(done), problems, certain: false };
}

function isToken(kind: string | undefined): boolean {
  return kind === 'flow-seq-start' || kind === 'seq-item-ind';
}

/** Behind the bracket that closes a list of quoted words and commas; `undefined` where it is anything else. */
function bracketsEnd(text: string, start: number): number | undefined {
  const list = /\[(?:\s|#.*$)*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')(?:\s*,(?:\s|#.*$)*(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))*(?:\s*,)?(?:\s|#.*$)*\][ \t]*(?=$|#)/my;
  list.lastIndex = start;
  const found = list.exec(text);
  return found ? start + found[0].trimEnd().length : undefined;
}

/** Behind the last of the lines that begin with a dash at this column. */
function itemsEnd(text: string, start: number, column: number): number {
  const items = new RegExp(`- .*(?:\\r?\\n {${column}}- .*)*`, 'y');
  items.lastIndex = start;
  return start + (items.exec(text)?.[0].trimEnd().length ?? 1);
}

function tell(file: SourceFile, start: number, end: number, above: string): Problem {
  const lines = linesInWords(file.positionAt(start).line, file.positionAt(end - 1).line);
  const message = `The list on ${lines} has no key such as \`command:\` in front, so Compose cannot read it`;
  const firstLine = file.lineAt(file.positionAt(start).line)?.end ?? end;
  const help = `Write the key that it belongs to between \`${shorten(above)}\` and the list`;
  return { at: { file, range: { start, end: Math.min(end, firstLine) } }, message, help };
}
