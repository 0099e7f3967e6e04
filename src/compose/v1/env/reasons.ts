import type { EnvEntry } from '../../load/env/env-file.ts';
import { readTemplate } from '../../load/variables/template.ts';
import type { EnvCause } from './cause.ts';
import { oddCommentIn, trimV1, type ValueV1 } from './env-file-v1.ts';
import { usesIn } from './uses.ts';

/** Why the engines read a value apart, by offsets into it. */
export interface EnvReason {
  readonly cause: EnvCause;
  readonly start: number;
  readonly end: number;
  /** The signs that it is about. */
  readonly sign: string;
}

/** What is known of a value. */
export interface ReadTwice {
  /** What V1 makes of it. */
  readonly was: ValueV1;
  /** What V2 does. */
  readonly now: string;
  /** V1 reads the line. */
  readonly isRead: boolean;
  /** How they find a variable in different places. */
  readonly elsewhere: (name: string) => 'override' | 'foreign-reference' | undefined;
}

/** Why a value comes to one thing in V1 and to another in V2. */
export function reasonsFor({ at }: EnvEntry, { was, now, isRead, elsewhere }: ReadTwice): readonly EnvReason[] {
  const source = at.file.slice(at.range);
  const quote = source[0] === '"' || source[0] === "'" ? source[0] : '';
  const one = (cause: EnvCause, start: number, end: number, sign = source.slice(start, end)): EnvReason => ({ cause, start, end, sign });
  if (quote !== '' && !isRead) return [one('text-after-quotes', 0, 1)];
  if (was === now.replaceAll(/\r\n?/g, '\n')) return [one('line-end', 0, 1)];
  const tab = quote === '' ? oddCommentIn(source) : undefined;
  const comment = tab ? [one('tab-comment', tab.end - 1, tab.end)] : [];
  const content = tab ? source.slice(0, tab.start) : source;
  const trimmed = trimV1(content);
  if (quote === '' && trimmed !== '' && trimmed !== content) {
    const from = content.indexOf(trimmed);
    return [...comment, one('odd-blank', from, from + trimmed.length, content.slice(0, from).slice(-1) || content.slice(-1))];
  }
  if (quote === "'") {
    const brace = content.indexOf('${');
    const sign = brace < 0 ? content.indexOf('\\') : brace;
    return sign < 0 ? [] : [brace < 0 ? one('escape', sign, sign + 1) : one('quoted-reference', sign, sign + 2)];
  }
  const bare = /\\\$|\$\$|\$(?=[A-Za-z_])/.exec(content);
  if (bare) return [...comment, one('dollar', bare.index, bare.index + bare[0].length)];
  const uses = usesIn(readTemplate(content).parts);
  const use = uses.find(({ name }) => elsewhere(name)) ?? uses.find(({ operator }) => operator !== '') ?? uses[0];
  if (use) return [...comment, one(elsewhere(use.name) ?? 'operator', use.start, use.start + 2)];
  const backslash = quote === '"' ? content.indexOf('\\') : -1;
  return backslash < 0 ? comment : [one('escape', backslash, backslash + 1)];
}
