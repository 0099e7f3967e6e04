import type { Finding } from '../lint/finding.ts';
import { groupBy } from '../source/group-by.ts';

/**
 * Findings without those that say once more, of the move from V1, what an error of the same place says: that Compose refuses
 * the file. The error stands for both, with the other's fix where it has none.
 */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = groupBy(findings, ({ at }) => `${at.file.path}\0${at.range.start}`);
  return findings.flatMap((finding): readonly Finding[] => {
    const { at, fix } = finding;
    const others = byPlace.get(`${at.file.path}\0${at.range.start}`) ?? [];
    if (isEcho(finding) && others.some(isRefusal)) return [];
    const fixes = fix || !isRefusal(finding) ? [] : others.flatMap((other) => (isEcho(other) && other.fix ? [other.fix] : []));
    return fixes[0] ? [{ ...finding, fix: fixes[0] }] : [finding];
  });
}

function isRefusal({ rule, severity }: Finding): boolean {
  return rule.category === 'correctness' && severity === 'error';
}

function isEcho({ rule }: Finding): boolean {
  return rule.impact === 'breaks';
}
