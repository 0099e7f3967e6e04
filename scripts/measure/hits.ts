import type { Report } from '../../src/report/report.ts';

/** Whom the rules tell something in one repository. */
export interface Hits {
  /** The rules that tell something at all, be it in a script. */
  readonly ids: ReadonlySet<string>;
  /** The Compose files that each of them tells something in. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each Compose file, how many findings it has where nothing is configured. */
  readonly perFile: readonly number[];
}

/** Counts a run with every rule, and one with those that run by default. */
export function hitsOf(all: Report, byDefault: Report): Hits {
  const paths = new Set(all.projects.flatMap((project) => project.files.map(({ source }) => source.path)));
  const files = new Map<string, Set<string>>();
  for (const { rule, at } of all.findings) {
    if (paths.has(at.file.path)) files.set(rule.id, (files.get(rule.id) ?? new Set<string>()).add(at.file.path));
  }
  const counts = new Map([...paths].map((path) => [path, 0]));
  for (const { at } of byDefault.findings) {
    const count = counts.get(at.file.path);
    if (count !== undefined) counts.set(at.file.path, count + 1);
  }
  return { ids: new Set(all.findings.map(({ rule }) => rule.id)), files, perFile: [...counts.values()] };
}

/** The smallest number that this share of them does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
