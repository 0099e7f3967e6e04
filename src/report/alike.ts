import type { Finding } from '../lint/finding.ts';

/** Findings of one rule, weighed alike. */
export interface Alike {
  readonly first: Finding;
  /** In the order in which they come. */
  readonly others: readonly Finding[];
}

/** Findings by their rule and weight, in the order of the first of each. */
export function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = new Map<string, { readonly first: Finding; readonly others: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule.id}`;
    const group = groups.get(key);
    if (group) group.others.push(finding);
    else groups.set(key, { first: finding, others: [] });
  }
  return [...groups.values()];
}

/** What is shown, and the findings alike in the same file that are only counted with it. */
export interface Shown<Item> {
  readonly item: Item;
  readonly more: readonly Finding[];
}

/**
 * Shows no more than `most` findings of one rule in one file; the last of them stands for the others. What `findingOf`
 * has nothing to say of is shown as it is.
 */
export function shownOnce<Item>(items: readonly Item[], most: number, findingOf: (item: Item) => Finding | undefined): readonly Shown<Item>[] {
  const groups = new Map<string, { count: number; readonly more: Finding[] }>();
  return items.flatMap((item) => {
    const finding = findingOf(item);
    if (!finding) return [{ item, more: [] }];
    const key = `${finding.severity} ${finding.rule.id} ${finding.at.file.path}`;
    const group = groups.get(key) ?? { count: 0, more: [] };
    groups.set(key, group);
    group.count += 1;
    if (group.count > most) group.more.push(finding);
    return group.count < most ? [{ item, more: [] }] : group.count === most ? [{ item, more: group.more }] : [];
  });
}

/** Where findings of one file lie, in words: "lines 81, 116 and 9 more places". */
export function linesOf(findings: readonly Finding[], most: number): string {
  const lines = [...new Set(findings.map(({ at: { file, range } }) => file.positionAt(range.start).line))];
  const named = lines.slice(0, most).join(', ');
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${lines.length > most ? ` and ${lines.length - most} more` : ''}`;
}
