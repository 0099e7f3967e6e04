import type { Location } from '../source/source-file.ts';

/** Whether a text stands at just this place: a part of a default, and of what is folded, has that of the whole. */
export function isWritten({ file, range }: Location, text: string): boolean {
  return file.slice(range) === text;
}
