import type { SourceFile } from '../source/source-file.ts';
import type { Stretch } from './snippet.ts';

/** The lines of a file, those that end in a backslash together with the next one; line ends left out. */
export function* logicalLines(file: SourceFile): Generator<Stretch> {
  let start: number | undefined;
  for (let number = 1; number <= file.lineCount; number += 1) {
    const line = file.lineAt(number);
    if (!line) return;
    start ??= line.start;
    if (file.text[line.end - 1] === '\\' && line.end > line.start && number < file.lineCount) continue;
    yield { start, end: line.end };
    start = undefined;
  }
}
