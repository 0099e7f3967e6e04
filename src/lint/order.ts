import type { Rule } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';

/** What a rule has found. */
interface Found extends Problem {
  readonly rule: Rule;
}

/** Sorts by path, place and rule, so that the same input gives the same bytes. */
export function byPlace(a: Found, b: Found): number {
  const [left, right] = [a.at, b.at];
  return (
    compare(left.file.path, right.file.path) ||
    left.range.start - right.range.start ||
    left.range.end - right.range.end ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
