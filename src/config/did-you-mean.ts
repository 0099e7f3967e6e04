import { nearest } from '../source/nearest.ts';

/** An order for who has written a word that is not allowed: names the nearest one, or all where there are few. */
export function suggestion(word: string, allowed: readonly string[]): string | undefined {
  const near = nearest(word, allowed) ?? longFor(word, allowed);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return allowed.length <= 12 ? `Allowed: ${allowed.map((other) => `\`${other}\``).join(', ')}` : undefined;
}

/** The one word that begins so, as `warning` does for `warn`. */
function longFor(word: string, allowed: readonly string[]): string | undefined {
  const [only, ...others] = word.length < 3 ? [] : allowed.filter((other) => other.startsWith(word.toLowerCase()));
  return others.length === 0 ? only : undefined;
}
