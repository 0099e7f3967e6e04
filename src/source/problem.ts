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
}

export interface Related {
  readonly at: Location;
  readonly label: string;
}
