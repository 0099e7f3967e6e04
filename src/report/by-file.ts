import type { Finding } from '../lint/finding.ts';
import { groupBy } from '../source/group-by.ts';

/** Findings by the path of the file that they lie in, in the order in which they come. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, ({ at }) => at.file.path);
}
