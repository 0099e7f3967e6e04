import { closest, distance } from 'fastest-levenshtein';

/** The one of the allowed words that was most likely meant; `undefined` where none is near. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0 || word.length > 100) return undefined;
  const near = closest(word.toLowerCase(), [...allowed]);
  const slips = near.length < 4 ? 1 : Math.max(2, Math.floor(near.length / 3));
  return distance(word.toLowerCase(), near) <= slips ? near : undefined;
}

/** An order for who has written a word that is not allowed: names the nearest one, or all where there are few. */
export function suggestion(word: string, allowed: readonly string[]): string | undefined {
  const near = nearest(word, allowed);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return allowed.length <= 12 ? `Allowed: ${allowed.map((other) => `\`${other}\``).join(', ')}` : undefined;
}
