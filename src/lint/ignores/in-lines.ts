import { logicalLines } from '../../script/logical-lines.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { marker, readDirective, type Directive } from './directive.ts';
import type { Ignore } from './ignore.ts';

/** How a comment begins in what can hold calls of Compose: shell, Make, Docker, Python, JavaScript, batch files. */
const opening = /(?:^|[\s;])(?:#+|\/\/+|::|rem)[ \t]*$/i;
const commentLine = /^\s*(?:#|\/\/|::|rem\b)/i;

/**
 * The directives in a file that is read by the line. Each holds for its line, or from a line of its own for the next
 * one that is no comment, with the lines that it goes on to behind a backslash; above all else, with an empty line
 * below, it holds for the whole file.
 */
export function ignoresInLines(file: SourceFile): readonly Ignore[] {
  if (!file.text.includes(marker)) return [];
  const ignores: Ignore[] = [];
  const waiting: Directive[] = [];
  let anyText = false;
  for (const line of logicalLines(file)) {
    const text = file.slice(line);
    const isBlank = text.trim() === '';
    if (isBlank && anyText) continue;
    const directive = directiveIn(file, line.start, text);
    if (commentLine.test(text)) {
      if (directive) waiting.push(directive);
      continue;
    }
    const covers = isBlank ? { start: 0, end: file.text.length } : line;
    for (const each of directive ? [...waiting, directive] : waiting) ignores.push({ ...each, covers });
    waiting.length = 0;
    anyText ||= !isBlank;
  }
  return [...ignores, ...waiting.map((each) => ({ ...each, covers: undefined }))];
}

function directiveIn(file: SourceFile, start: number, line: string): Directive | undefined {
  const index = line.indexOf(marker);
  if (index < 0 || !opening.test(line.slice(Math.max(0, index - 20), index))) return undefined;
  const end = line.indexOf('\n', index);
  return readDirective(file, start + index, start + (end < 0 ? line.length : end));
}
