import type { Invocation } from './call.ts';
import { inPlace, unescaped, type Dialect, type Snippet } from './snippet.ts';

/** The string that a list of words hands to a shell: `["sh", "-c", "docker-compose up"]`. */
export function shellTextIn({ words, folder }: Invocation, dialect: Dialect = {}): Snippet | undefined {
  if (!/^(?:\/(?:\w{1,9}\/){1,3})?(?:ba|z|k|da|a)?sh$/.test(words[0]?.text ?? '')) return undefined;
  const option = words.findIndex(({ text }, index) => index > 0 && /^-\w{0,5}c$/.test(text ?? ''));
  const word = option > 0 ? words[option + 1] : undefined;
  if (word?.text === undefined) return undefined;
  const { file, range } = word.at;
  const quote = file.text[range.start];
  const isQuoted = quote === '"' || quote === "'";
  // A block of several lines begins below its sign.
  if (quote === '|' || quote === '>') {
    const start = file.text.indexOf('\n', range.start) + 1;
    return start > range.start && start < range.end ? { ...inPlace(file, start, range.end, quote === '>' ? { ...dialect, folded: true } : dialect), folder } : undefined;
  }
  return { ...(isQuoted ? unescaped(file, range.start, range.end, dialect) : inPlace(file, range.start, range.end, dialect)), folder };
}
