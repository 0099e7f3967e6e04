import { countStartingBy } from './count-starting-by.ts';
import type { Range } from './source-file.ts';

/** The last of several stretches, sorted by where they start, that starts at an offset or before it. */
export function lastStartingBy<Stretch extends Range>(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  return stretches[countStartingBy(stretches, offset, ({ start }) => start) - 1];
}
