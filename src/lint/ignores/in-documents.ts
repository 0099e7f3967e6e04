import type { Range, SourceFile } from '../../source/source-file.ts';
import { marker, readDirective, type Directive } from './directive.ts';
import type { Ignore } from './ignore.ts';

const fence = /^[\s>]{0,40}(?:[-*+]\s|\d{1,3}[.)]\s)?\s{0,9}(`{3,}|~{3,})/;

/**
 * The directives in Markdown, `<!-- compose-review-ignore … -->`. Each holds for its line, or from a line of its own for
 * the block below: a paragraph, a block of code. Above all else, with an empty line below, it holds for the whole file.
 * What a block of code shows is no comment.
 */
export function ignoresInDocument(file: SourceFile): readonly Ignore[] {
  if (!file.text.includes(marker)) return [];
  const ignores: Ignore[] = [];
  const waiting: Directive[] = [];
  let anyText = false;
  for (let number = 1; number <= file.lineCount; number += 1) {
    const line = file.lineAt(number) ?? { start: 0, end: 0 };
    const text = file.slice(line);
    const isBlank = text.trim() === '';
    const directive = directiveIn(file, line, text);
    if (directive && text.trimStart().startsWith('<!--')) {
      waiting.push(directive);
      continue;
    }
    if (isBlank && anyText) continue;
    const last = isBlank ? number : lastOfBlock(file, number, waiting.length > 0);
    const covers = isBlank ? { start: 0, end: file.text.length } : { start: line.start, end: file.lineAt(last)?.end ?? line.end };
    for (const each of directive ? [...waiting, directive] : waiting) ignores.push({ ...each, covers });
    waiting.length = 0;
    number = last;
    anyText ||= !isBlank;
  }
  return [...ignores, ...waiting.map((each) => ({ ...each, covers: undefined }))];
}

/** A block of code is passed over in any case, a paragraph where something is said of it as a whole. */
function lastOfBlock(file: SourceFile, first: number, isWanted: boolean): number {
  const textOf = (number: number): string => file.slice(file.lineAt(number) ?? { start: 0, end: 0 });
  const mark = fence.exec(textOf(first))?.[1];
  let number = first;
  if (mark !== undefined) {
    while (number < file.lineCount && (number === first || !textOf(number).trim().startsWith(mark))) number += 1;
  } else if (isWanted) {
    while (number < file.lineCount && textOf(number + 1).trim() !== '') number += 1;
  }
  return number;
}

function directiveIn(file: SourceFile, line: Range, text: string): Directive | undefined {
  const index = text.indexOf(marker);
  if (index < 0 || !/<!--[ \t]*$/.test(text.slice(Math.max(0, index - 20), index))) return undefined;
  const end = text.indexOf('-->', index);
  if (end < 0 || text.slice(end + 3).trim() !== '') return undefined;
  return readDirective(file, line.start + index, line.start + end);
}
