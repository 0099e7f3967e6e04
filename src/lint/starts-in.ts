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
    const next = sorted[firstFrom(sorted, range.start)];
    return next !== undefined && (next === range.start || next < range.end);
  };
}

/** The index of the first number that is not below another one. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
