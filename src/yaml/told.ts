import type { Range } from '../source/source-file.ts';
import type { RawError } from './raw.ts';

/** How far the harm of an error goes, in which further errors follow from it. */
export type Reach = 'line' | 'entry' | 'block' | 'document';

/** An error in our words. */
export interface Told {
  readonly range: Range;
  readonly message: string;
  readonly help: string;
  readonly reach: Reach;
}

/** Finds words for an error in a text; `undefined` where there is nothing to say. */
export type Teller = (text: string, error: RawError) => Told | undefined;
