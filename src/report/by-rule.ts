import type { Finding } from '../lint/finding.ts';
import { groupBy } from '../source/group-by.ts';

/** Findings of one rule, weighed alike. */
export interface OfRule {
  readonly first: Finding;
  /** In the order in which they come. */
  readonly others: readonly Finding[];
}

/** Findings by their rule and weight, in the order of the first of each. */
export function byRule(findings: readonly Finding[]): readonly OfRule[] {
  const groups = groupBy(findings, ({ severity, rule }) => `${severity} ${rule.id}`);
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}
