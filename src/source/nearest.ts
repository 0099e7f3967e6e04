import { distance } from 'fastest-levenshtein';

/** No list of keys or rules has more of about one length. */
const maxTried = 200;

/** Longer than any key: comparing costs the square of the length. */
const maxWord = 60;

/** The word of a list that is most likely meant; `undefined` where none is close. Case does not count, nor `-` for `_`. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const plain = simplify(word);
  let best: string | undefined;
  // Of one letter or none, any other of one letter is one slip away.
  let least = plain.length < 2 ? 1 : Math.max(1, Math.min(3, Math.floor(plain.length / 3))) + 1;
  if (plain.length > maxWord) return undefined;
  let tried = 0;
  for (const candidate of words) {
    if (candidate === '' || Math.abs(candidate.length - plain.length) >= least) continue;
    tried += 1;
    if (tried > maxTried) break;
    const far = slipsBetween(plain, simplify(candidate));
    if (far < least && far < candidate.length) [best, least] = [candidate, far];
  }
  return best;
}

/** Letters to add, take out or replace; two neighbours that changed places are one slip. */
function slipsBetween(word: string, other: string): number {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  const swapped = `${word.slice(0, at)}${word.slice(at + 1, at + 2)}${word.slice(at, at + 1)}${word.slice(at + 2)}`;
  return swapped === other && word !== other ? 1 : distance(word, other);
}

function simplify(word: string): string {
  return word.toLowerCase().replaceAll(/[-\s]/g, '_');
}
