import type { Problem } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Raw } from '../raw.ts';

/** What one kind of slip comes to in a file: the text as it was meant, of the same length, and the words for it. */
export interface Mend {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** It is a slip even where YAML has nothing against the text, only reads something else than it shows. */
  readonly certain: boolean;
  /** It is a guess, good only where nothing is wrong afterwards. */
  readonly guess?: boolean;
}

/** Looks for one kind of slip in the text of `raw`, which differs from the file's by earlier mends alone. */
export type Slip = (file: SourceFile, raw: Raw) => Mend | undefined;

/** A stretch of text with blanks in place of all but its line ends. */
export function blanked(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

/** "line 3", "lines 3 and 4", "lines 3 to 9": for numbers in a row. */
export function linesInWords(first: number, last: number): string {
  if (first === last) return `line ${first}`;
  return last === first + 1 ? `lines ${first} and ${last}` : `lines ${first} to ${last}`;
}
