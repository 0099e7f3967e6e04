import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { RawDocument } from './parse.ts';

/** A text that reads as it was meant: of the same length, so that every offset still holds. */
export interface Repaired {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Looks for the usual slips in a file that does not read as it looks, and mends them in memory. */
export function repair(_file: SourceFile, _documents: readonly RawDocument[]): Repaired | undefined {
  return undefined;
}
