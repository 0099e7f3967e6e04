import type { Filter } from '../finding.ts';

/** Hides what has nothing to do with a change: findings that neither lie in one of these files nor relate to one. */
export function changedFiles(paths: ReadonlySet<string>): Filter {
  return ({ at, related = [] }) => ([at, ...related.map((other) => other.at)].some(({ file }) => paths.has(file.path)) ? undefined : 'outside the change');
}
