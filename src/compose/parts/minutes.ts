import { duration } from '../spec/format.ts';

/** How many minutes the units of a stretch of time have. */
const units: Readonly<Record<string, number>> = { w: 10_080, d: 1440, h: 60, m: 1, s: 1 / 60, ms: 1 / 60_000 };

/** A stretch of time, `1m30s`, in minutes; what is shorter than a thousandth of a second counts as nothing. `undefined` for what is none. */
export function minutesOf(text: string): number | undefined {
  if (!duration.accepts(text)) return undefined;
  return [...text.matchAll(/([\d.]+)([a-zµμ]+)/g)].reduce((sum, [, number = '0', unit = '']) => sum + Number(number) * (units[unit] ?? 0), 0);
}
