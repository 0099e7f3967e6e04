import type { SourceFile } from '../../../source/source-file.ts';

/** The line from which comments right above the first service belong to it; those that begin the file do not. */
export function commentsAbove(source: SourceFile, line: number): number {
  let above = line;
  while (above > 1 && lineText(source, above - 1).startsWith('#')) above -= 1;
  return above > 1 && !/^(?:---|%)/.test(lineText(source, above - 1)) ? above : line;
}

/** The line up to which comments below the last service belong to it where they are indented, and to all services where one of them is a service put out. */
export function commentsBelow(source: SourceFile, line: number): number {
  let below = line;
  let isService = false;
  for (let next = line + 1; next <= source.lineCount && /^\s*(?:#|$)/.test(lineText(source, next)); next += 1) {
    const text = lineText(source, next);
    if (/^# ?[\w.-]+:\s*$/.test(text)) isService = true;
    if (/^\s+#/.test(text) || (isService && text.trim() !== '' && !/^#\s*(?:vim?|-\*-)/.test(text))) below = next;
  }
  return below;
}

/** What stands on a line, by its number from 1; '' for one that is not there. */
export function lineText(source: SourceFile, line: number): string {
  const range = source.lineAt(line);
  return range ? source.slice(range) : '';
}
