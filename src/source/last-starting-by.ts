import type { Range } from './source-file.ts';

/** The last of several stretches, sorted by where they start, that starts at an offset or before it. */
export function lastStartingBy<Stretch extends Range>(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
