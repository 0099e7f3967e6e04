import { groupBy } from './group-by.ts';
import { lastStartingBy } from './last-starting-by.ts';
import type { Location, Range } from './source-file.ts';

/** Says of a place whether it lies within one of several. */
export type Within = (at: Location) => boolean;

/** For places that do not lie in one another. */
export function within(places: readonly Location[]): Within {
  const ranges = new Map<string, readonly Range[]>();
  for (const [path, own] of groupBy(places, ({ file }) => file.path)) ranges.set(path, own.map(({ range }) => range).toSorted((one, other) => one.start - other.start));
  return ({ file, range }) => (lastStartingBy(ranges.get(file.path) ?? [], range.end - 1)?.end ?? -1) > range.start;
}
