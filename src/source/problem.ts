import type { Fix } from './fix.ts';
import type { Location } from './source-file.ts';

/** Something wrong at a place, before anyone has weighed it. */
export interface Problem {
  /** Where to look first. */
  readonly at: Location;
  /** What is wrong and what it costs: one sentence, at most 100 characters, no full stop. */
  readonly message: string;
  /** What to do about it: an order. */
  readonly help?: string;
  /** Other places that belong to the story. */
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Where a setting is missing: what it would be. Reports gather those of one place in a table. */
  readonly lacks?: Lack;
}

/** A setting that is missing where the problem is. */
export interface Lack {
  /** What it stops, to stand in a table beside it: "a leak that takes all memory". */
  readonly stops: string;
  /** The setting as lines of YAML, to be copied into the mapping that the place names. */
  readonly lines: readonly string[];
}

/** Another place of the same story, and what is there. */
export interface Related {
  readonly at: Location;
  readonly label: string;
}
