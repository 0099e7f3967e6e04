import { groupBy } from '../source/group-by.ts';
import type { Problem } from '../source/problem.ts';

/** A problem, and what tells it from others of its rule: an image, a password. */
export interface Caused {
  readonly cause: string;
  readonly problem: Problem;
}

/** Of the problems that have one cause in a file, the first, with the places of the others. */
export function toldOnce(found: readonly Caused[]): Iterable<Problem> {
  return firstOfEach(groupBy(found, ({ cause, problem }) => `${problem.at.file.path}\0${cause}`));
}

/** The same of those that have one cause in all files. */
export function toldOnceOverall(found: readonly Caused[]): Iterable<Problem> {
  return firstOfEach(groupBy(found, ({ cause }) => cause));
}

function* firstOfEach(groups: ReadonlyMap<string, readonly Caused[]>): Iterable<Problem> {
  for (const alike of groups.values()) {
    const [first, ...others] = new Map(alike.map(({ problem }) => [`${problem.at.file.path}\0${problem.at.range.start}`, problem])).values();
    if (first) yield others.length === 0 ? first : { ...first, related: [...(first.related ?? []), ...others.map(({ at }) => ({ at, label: 'here, too' }))] };
  }
}
