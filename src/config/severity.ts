/** From worst to mildest. */
export const severities = ['error', 'warning', 'notice'] as const;

/** One of the `severities`. */
export type Severity = (typeof severities)[number];

/** Tells whether `severity` is as bad as `limit`, or worse. */
export function isAtLeast(severity: Severity, limit: Severity | 'never'): boolean {
  return limit !== 'never' && severities.indexOf(severity) <= severities.indexOf(limit);
}
