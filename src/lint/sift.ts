import type { Filter, Finding, Hidden } from './finding.ts';

/** Tells the findings that are shown from those that a filter hides, the first filter with a reason winning. */
export function sift(findings: readonly Finding[], filters: readonly Filter[]): { findings: Finding[]; hidden: Hidden[] } {
  const shown: Finding[] = [];
  const hidden: Hidden[] = [];
  for (const finding of findings) {
    const by = reason(finding, filters);
    if (by === undefined) shown.push(finding);
    else hidden.push({ finding, by });
  }
  return { findings: shown, hidden };
}

function reason(finding: Finding, filters: readonly Filter[]): string | undefined {
  for (const filter of filters) {
    const by = filter(finding);
    if (by !== undefined) return by;
  }
  return undefined;
}
