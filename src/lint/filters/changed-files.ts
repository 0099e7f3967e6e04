import type { Filter } from '../finding.ts';

/** Why a finding is hidden that has nothing to do with a change. It is there all the same. */
export const outsideChange = 'outside the change';

/** Hides what has nothing to do with a change: findings that neither lie in one of these files nor relate to one. */
export function changedFiles(paths: ReadonlySet<string>): Filter {
  return ({ at, related = [] }) => ([at, ...related.map((other) => other.at)].some(({ file }) => paths.has(file.path)) ? undefined : outsideChange);
}
