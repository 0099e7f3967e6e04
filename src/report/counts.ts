import { severities, type Severity } from '../config/severity.ts';
import type { Finding } from '../lint/finding.ts';

/** How many there are of each level. */
export type Counts = Readonly<Record<Severity, number>>;

/** How many findings there are of each level. */
export function count(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** "2 errors, 1 warning"; '' where there is nothing. */
export function countsText(counts: Counts): string {
  return severities.flatMap((severity) => (counts[severity] > 0 ? [plural(counts[severity], severity)] : [])).join(', ');
}

/** "1 file", "3 files". */
export function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** "3 fixed in 2 files"; '' where there was nothing to fix. */
export function fixedText({ count: fixes, changes }: { readonly count: number | undefined; readonly changes: readonly unknown[] }): string {
  if (changes.length === 0) return '';
  return `${fixes === undefined ? 'Some' : fixes} fixed in ${plural(changes.length, 'file')}`;
}

/** The first few of a list, and how many others there are: "a, b and 3 more". */
export function someOf(texts: readonly string[], most: number): string {
  const rest = texts.length - most;
  return `${texts.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
