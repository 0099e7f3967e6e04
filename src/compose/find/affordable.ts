import type { SharedText } from '../load/shared-text.ts';
import type { Start } from '../load/load.ts';
import type { Skipped } from '../../source/workspace.ts';

/** The starts that one run loads, and of those that it does not, each file and in how many of them it is. */
export interface Affordable {
  readonly starts: readonly Start[];
  readonly skipped: readonly Skipped[];
}

/** Leaves out the projects that lay the same files over one another once too often; those of the fewest files come first. */
export function affordable(starts: readonly Start[], shared: SharedText): Affordable {
  const loaded = new Set(starts.toSorted((a, b) => a.files.length - b.files.length).filter(({ files }) => shared.affords(files)));
  const left = new Map<string, number>();
  for (const start of starts) {
    if (!loaded.has(start)) for (const { path } of start.files) left.set(path, (left.get(path) ?? 0) + 1);
  }
  return { starts: starts.filter((start) => loaded.has(start)), skipped: [...left].map(([path, count]) => ({ path, reason: reason(count) })) };
}

function reason(count: number): string {
  const combinations = count === 1 ? 'one combination' : `${count} combinations`;
  return `${combinations} with other files, as all together are too much for one run`;
}
