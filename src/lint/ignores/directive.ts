import type { Location, SourceFile } from '../../source/source-file.ts';

/** What a comment begins with that ignores findings. */
export const marker = 'compose-review-ignore';

/** A comment that asks for findings to be ignored. */
export interface Directive {
  /** From its first word to its last. */
  readonly at: Location;
  readonly rules: readonly { readonly id: string; readonly at: Location }[];
  /** '' where none is given. */
  readonly reason: string;
}

/** No one ignores more rules at one place and means well. */
const maxRules = 20;

const firstRule = /[\s,]*([^\s,:]+)/y;
const otherRule = /\s*,[\s,]*([^\s,:]+)|\s+((?:no|valid)-[a-z\d-]+)(?![^\s,:])/y;
const sign = /[\s:–—-]*/y;

/**
 * Reads `compose-review-ignore RULE[, RULE]: reason` from a comment's text, the comment's own sign left out. `undefined`
 * for a comment that begins otherwise.
 */
export function readDirective(file: SourceFile, start: number, end: number): Directive | undefined {
  const { text } = file;
  const stop = start + text.slice(start, end).trimEnd().length;
  if (!text.startsWith(marker, start) || !/^(?:[\s:,]|$)/.test(text.slice(start + marker.length, stop))) return undefined;
  const at = { file, range: { start, end: stop } };
  const rules: { id: string; at: Location }[] = [];
  let offset = start + marker.length;
  for (let pattern = firstRule; rules.length < maxRules; pattern = otherRule) {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    const id = found?.[1] ?? found?.[2];
    if (id === undefined || pattern.lastIndex > stop) break;
    offset = pattern.lastIndex;
    rules.push({ id, at: { file, range: { start: offset - id.length, end: offset } } });
  }
  sign.lastIndex = offset;
  sign.exec(text);
  return { at, rules, reason: text.slice(Math.min(sign.lastIndex, stop), stop) };
}
