import { countStartingBy } from '../source/count-starting-by.ts';
import type { Location, SourceFile } from '../source/source-file.ts';

/** Answers of a place whether one of these begins with it or within it. */
export function startsIn(places: readonly Location[]): (place: Location) => boolean {
  const starts = new Map<SourceFile, number[]>();
  for (const { file, range } of places) {
    const known = starts.get(file);
    if (known) known.push(range.start);
    else starts.set(file, [range.start]);
  }
  for (const each of starts.values()) each.sort((a, b) => a - b);
  return ({ file, range }) => {
    const sorted = starts.get(file) ?? [];
    const next = sorted[countStartingBy(sorted, range.start - 1, (start) => start)];
    return next !== undefined && (next === range.start || next < range.end);
  };
}
