import type { Location } from './source-file.ts';

/** Puts `text` in place of what stands at a location. */
export interface Edit extends Location {
  readonly text: string;
}

/**
 * How far a fix may be trusted.
 *
 * - `safe`: the project means the same afterwards, and every comment outside the edits is kept.
 * - `unsafe`: most likely what is wanted, but what runs may change.
 * - `manual`: shown to a person, never applied.
 */
export type Safety = 'safe' | 'unsafe' | 'manual';

/** Edits that are applied together or not at all. */
export interface Fix {
  /** An order: "Remove `version`". */
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/**
 * A file's text after edits, which all lie in that file. Edits are applied in the order of their places;
 * `undefined` where two of them overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const parts: string[] = [];
  let done = 0;
  for (const { range, text: replacement } of sorted) {
    if (range.start < done) return undefined;
    parts.push(text.slice(done, range.start), replacement);
    done = range.end;
  }
  return parts.join('') + text.slice(done);
}
