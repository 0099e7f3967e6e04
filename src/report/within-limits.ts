import { severities, type Severity } from '../config/severity.ts';
import type { Finding } from '../lint/finding.ts';
import { groupBy } from '../source/group-by.ts';

/** How many findings are told as data. */
export interface Limits {
  /** Of one rule and level in one file. */
  readonly ofOneKind: number;
  readonly inAll: number;
}

/** How many findings of one rule and level in one file are not told. */
export interface Omitted {
  readonly rule: string;
  readonly path: string;
  readonly severity: Severity;
  readonly count: number;
}

/**
 * Those findings that are told, in the order in which they come, and how many others there are of which kind. Of one
 * kind the first are told, and in all the worst.
 */
export function withinLimits<Item>(items: readonly Item[], findingOf: (item: Item) => Finding, { ofOneKind, inAll }: Limits): { told: readonly Item[]; omitted: readonly Omitted[] } {
  const kinds = [...groupBy(items, (item) => kindOf(findingOf(item))).values()];
  const few = kinds.flatMap((kind) => kind.slice(0, ofOneKind));
  const rank = (item: Item): number => severities.indexOf(findingOf(item).severity);
  const chosen = new Set(few.length > inAll ? few.toSorted((a, b) => rank(a) - rank(b)).slice(0, inAll) : few);
  const omitted = kinds.flatMap((kind) => {
    const left = kind.filter((item) => !chosen.has(item));
    return left.slice(0, 1).map(findingOf).map(({ rule, at, severity }) => ({ rule: rule.id, path: at.file.path, severity, count: left.length }));
  });
  return { told: items.filter((item) => chosen.has(item)), omitted };
}

function kindOf({ rule, severity, at }: Finding): string {
  return `${severity} ${rule.id} ${at.file.path}`;
}
