import type { SourceFile } from '../source/source-file.ts';
import { shownText } from './cells.ts';
import { lineDiff, type Block } from './line-diff.ts';
import { maskedText } from './mask.ts';

/** As many lines around a change as `patch` wants to find its place by. */
const context = 3;

/** The text of a file that is shown in its place: as many lines, each with its end. */
export type Shown = (file: SourceFile) => string;

/** For a terminal: no secret is given away, nothing is written over. It cannot be applied. */
export const masked: Shown = (file) => maskedText(file).replace(/[^\n]+/g, (line) => shownText(line.replace(/\r$/, '')));

/** A change of one file in the form that `git apply` and `patch -p1` read; '' where nothing changes. */
export function unifiedDiff(before: SourceFile, after: SourceFile, shown: Shown = ({ text }) => text): string {
  const blocks = lineDiff(linesOf(before.text), linesOf(after.text));
  const [old, now] = [linesOf(shown(before)), linesOf(shown(after))];
  const hunks = hunksOf(blocks).map((part) => hunkText(part, old, now));
  return hunks.length === 0 ? '' : `--- ${fileName(`a/${before.path}`)}\n+++ ${fileName(`b/${after.path}`)}\n${hunks.join('')}`;
}

/** Each with its line end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Changes with the lines around them; those whose surroundings meet are shown together. */
function hunksOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const hunks: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.same) continue;
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    const last = hunks.at(-1);
    const meets = last && above && above.oldEnd - above.oldStart <= 2 * context;
    const hunk = meets ? last : [];
    if (meets) hunk[hunk.length - 1] = above;
    else {
      hunks.push(hunk);
      if (above) hunk.push(cut(above, Math.max(above.oldStart, above.oldEnd - context), above.oldEnd));
    }
    hunk.push(block);
    if (below) hunk.push(cut(below, below.oldStart, Math.min(below.oldEnd, below.oldStart + context)));
  }
  return hunks;
}

/** A part of a block that is the same on both sides. */
function cut({ oldStart: start, newStart, ...block }: Block, oldStart: number, oldEnd: number): Block {
  const shift = newStart - start;
  return { ...block, oldStart, oldEnd, newStart: oldStart + shift, newEnd: oldEnd + shift };
}

function hunkText(blocks: readonly Block[], old: readonly string[], now: readonly string[]): string {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return '';
  const lines = blocks.flatMap(({ same, oldStart, oldEnd, newStart, newEnd }) => [
    ...old.slice(oldStart, oldEnd).map((line) => `${same ? ' ' : '-'}${ended(line)}`),
    ...(same ? [] : now.slice(newStart, newEnd).map((line) => `+${ended(line)}`)),
  ]);
  return `@@ -${stretch(first.oldStart, last.oldEnd)} +${stretch(first.newStart, last.newEnd)} @@\n${lines.join('')}`;
}

function ended(line: string): string {
  return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}

/** An empty stretch is named after the line before it. */
function stretch(start: number, end: number): string {
  const length = end - start;
  return `${length === 0 ? start : start + 1}${length === 1 ? '' : `,${length}`}`;
}

/** A name that could not be told from the rest of its line is quoted as in git; a blank in it is followed by a tab. */
function fileName(name: string): string {
  if (!/["\\\p{Cc}]/u.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const quoted = [...Buffer.from(name)].map((byte) => (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte).replace(/["\\]/, '\\$&')));
  return `"${quoted.join('')}"`;
}
