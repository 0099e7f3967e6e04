import { groupBy } from '../source/group-by.ts';
import type { Told } from './lacking.ts';

/** How many findings of one rule are shown in one file. */
const framesPerFile = 5;

/** Where a rule says the same in as many files, as in copies of one file, it is shown in a few of them. */
const [manyFiles, shownFiles] = [5, 2];

/** What stands behind a finding that is shown for others. */
export interface Left {
  /** Of the same rule, in the same file. */
  readonly inFile: readonly Told[];
  /** Of the same rule with the same words, in other files. */
  readonly elsewhere: readonly Told[];
}

/** Those that are shown: of one rule a few in each file, and of what it says in many files a few; the last of them has the others with it. */
export function fewOfEach(told: readonly Told[]): ReadonlyMap<Told, Left> {
  const kinds = [...groupBy(told, (one) => (one.lacking.length > 0 ? one : `${one.finding.severity} ${one.finding.rule.id} ${one.finding.at.file.path}`)).values()];
  const shown = new Map<Told, Left>();
  for (const alike of groupBy(kinds, wordsOf).values()) {
    const kept = alike.length < manyFiles ? alike : alike.slice(0, shownFiles);
    const others = alike.slice(kept.length).flat();
    for (const [index, kind] of kept.entries()) {
      const frames = kind.slice(0, framesPerFile);
      for (const one of frames) shown.set(one, { inFile: one === frames.at(-1) ? kind.slice(framesPerFile) : [], elsewhere: one === frames.at(-1) && index === kept.length - 1 ? others : [] });
    }
  }
  return shown;
}

/** All that one rule says in one file, whatever its order. */
function wordsOf(kind: readonly Told[]): unknown {
  const [first] = kind;
  if (!first || first.lacking.length > 0) return kind;
  const messages = new Set(kind.map(({ finding }) => finding.message));
  return [first.finding.severity, first.finding.rule.id, ...[...messages].toSorted()].join('\0');
}
