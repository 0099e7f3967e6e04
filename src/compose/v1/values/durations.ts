const factors: Readonly<Record<string, number>> = { h: 3_600_000_000, m: 60_000_000, s: 1_000_000, ms: 1000, us: 1, ns: 0.001 };

/** Microseconds of a time with units, as V1 reads it; `undefined` for what is none. */
export function readMicroseconds(text: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:h|ms?|s|us|ns))+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms?|s|us|ns)/g)];
  return Math.trunc(parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (factors[unit ?? ''] ?? 0), 0));
}

/** A time of a service as V1 reads it: hours first, without a sign; of anything else it reads nothing. */
export const timeV1 = /^\s*(?=\S)(?:[\d.]+h)?(?:[\d.]+m)?(?:[\d.]+s)?(?:[\d.]+ms)?(?:[\d.]+[u\u00B5]s)?(?:[\d.]+ns)?\s*$/i;

/** Whether a text is a number that would be a time, had it a unit; 0 needs none. */
export function lacksUnit(text: string): boolean {
  return /^\d*(?:\.\d+)?$/.test(text) && !/^0+$/.test(text);
}
