import type { Range } from '../source/source-file.ts';

/** A block scalar's place includes its last line end: text is what counts. */
export function trimmed(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return { start, end: last };
}

/** For a value that is not written: the sign in front of it, or else behind it, that shows that one is missing. */
export function unwrittenPlace(text: string, offset: number): Range {
  let start = Math.min(offset, text.length) - 1;
  while (start > 0 && isBlank(text.charCodeAt(start))) start -= 1;
  if (start >= 0 && '-?:,[{'.includes(text[start] ?? '')) return { start, end: start + 1 };
  let next = offset;
  while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
  if (next < text.length) return { start: next, end: next + 1 };
  return { start: Math.max(start, 0), end: Math.max(start, 0) + 1 };
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}
