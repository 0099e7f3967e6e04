import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';

/** No real file comes near; two files nested a thousand deep abort Node 20 and 22 beyond any `catch`. */
const maxDepth = 200;

/** Tells of a text that may be nested too deep to be parsed. Counts brackets, dashes and indentation; never too low. */
export function depthProblem(file: SourceFile): Problem | undefined {
  const { text } = file;
  let brackets = 0;
  let lineDepth = 0;
  let indenting = true;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === 10 || unit === 13) {
      lineDepth = 0;
      indenting = true;
    } else if (unit === 91 || unit === 123) {
      brackets += 1;
    } else if (unit === 93 || unit === 125) {
      brackets = Math.max(0, brackets - 1);
    } else if (indenting && (unit === 45 || unit === 63 || unit === 58)) {
      lineDepth += 1;
    } else if (unit !== 32 && unit !== 9) {
      indenting = false;
    }
    if (brackets + lineDepth > maxDepth) return tooDeep(file, offset);
  }
  return undefined;
}

function tooDeep(file: SourceFile, offset: number): Problem {
  const message = `Values are nested more than ${maxDepth} deep here, so the file is not read`;
  return { at: { file, range: { start: offset, end: offset + 1 } }, message, help: 'Nest less deeply' };
}
