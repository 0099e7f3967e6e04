import { resolvePlain, type Scalar } from './scalar.ts';
import { isTimestamp, timestampTag } from './timestamp.ts';

/** What a scalar comes to by the tag in front of it. */
export interface Tagged {
  readonly value: Scalar;
  /** False where the engine refuses the file: the scalar is not what the tag says. */
  readonly fits: boolean;
}

const core = 'tag:yaml.org,2002:';

/** A whole number behind this tag is no longer one to the engine. */
export const floatTag = `${core}float`;

const integer = /^[-+]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO]?[0-7_]+|[1-9][\d_]*|0)$/;
const base64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

const fits: Readonly<Record<string, (value: Scalar, text: string) => boolean>> = {
  [`${core}null`]: (value) => value === null,
  [`${core}bool`]: (value) => typeof value === 'boolean',
  [`${core}int`]: (value, text) => typeof value === 'number' && integer.test(text) && Math.abs(value) < 2 ** 64,
  [floatTag]: (value) => typeof value === 'number',
};

/**
 * What Compose V2 takes a scalar for that has a tag, in quotes or not; `undefined` where the tag says nothing. Behind a tag that it does
 * not know, as behind `!override`, everything is text.
 */
export function readTagged(tag: string | undefined, text: string): Tagged | undefined {
  if (tag === undefined || tag === '!') return undefined;
  if (tag === timestampTag) return { value: text, fits: isTimestamp(text) };
  if (tag === `${core}binary`) return readBinary(text.replaceAll(/[\r\n]/g, ''));
  const value = resolvePlain(text);
  const judge = fits[tag];
  return judge ? { value, fits: judge(value, text) } : { value: text, fits: true };
}

function readBinary(text: string): Tagged {
  return { value: Buffer.from(text, 'base64').toString('utf8'), fits: base64.test(text) };
}

/** A tag as it is usually written. */
export function shortTag(tag: string): string {
  return tag.startsWith(core) ? `!!${tag.slice(core.length)}` : tag;
}
