import { isV1, lengthOfV2, programAt } from './program.ts';
import type { ShellWord } from './word.ts';

/** Where a program stands; behind `--` too, as in `wait-for-it db:5432 -- docker-compose up`, and in `docker exec name docker-compose up`. */
export function callAt(words: readonly ShellWord[]): number {
  const at = programAt(words);
  if (/^(?:\S*\/)?docker$/.test(words[at]?.text ?? '') && words[at + 1]?.text === 'exec') {
    const inside = words.findIndex(({ text }, index) => index > at + 2 && isV1(text));
    if (inside > 0) return inside;
  }
  const dashes = words.findIndex(({ text }, index) => index > at && text === '--');
  const next = words[dashes + 1];
  const speaks = /^(?:echo|printf|grep|egrep|rg|git)$/.test(words[at]?.text ?? '');
  return dashes > 0 && next && !speaks && (isV1(next.text) || lengthOfV2(words, dashes + 1) > 0) && !isV1(words[at]?.text) ? dashes + 1 : at;
}
