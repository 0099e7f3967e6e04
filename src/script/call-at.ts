import { isArgument, isV1, lengthOfV2, programAt } from './program.ts';
import { speaks } from './speaks.ts';
import type { ShellWord } from './word.ts';

/**
 * Where a program stands; behind `--` too, as in `wait-for-it db:5432 -- docker-compose up`, in `docker exec name
 * docker-compose up`, and, where all of a text is commands, behind a program that runs what follows it: `retry 3
 * docker-compose up`.
 */
export function callAt(words: readonly ShellWord[], allCommands: boolean): number {
  const at = programAt(words);
  const program = words[at]?.text;
  if (/^(?:\S*\/)?docker$/.test(program ?? '') && words[at + 1]?.text === 'exec') {
    const inside = words.findIndex(({ text }, index) => index > at + 2 && isV1(text));
    if (inside > 0) return inside;
  }
  const dashes = words.findIndex(({ text }, index) => index > at && text === '--');
  const next = words[dashes + 1];
  const told = /^(?:echo|printf|grep|egrep|rg|git)$/.test(program ?? '');
  if (dashes > 0 && next && !told && (isV1(next.text) || lengthOfV2(words, dashes + 1) > 0) && !isV1(program)) return dashes + 1;
  return allCommands && !isV1(program) && lengthOfV2(words, at) === 0 ? (behind(words, at) ?? at) : at;
}

/** With more words in front of it, a call is part of a text. */
export const maxBefore = 6;

/** Whether a program may run what it is given as arguments, going by its name. */
export function runsItsWords(program: string | undefined): boolean {
  return program !== undefined && /^[\w./-]{1,100}$/.test(program) && !speaks(program.replace(/^.*\//, ''));
}

function behind(words: readonly ShellWord[], at: number): number | undefined {
  if (!runsItsWords(words[at]?.text)) return undefined;
  const inside = words.findIndex(({ text }, index) => index > at && isV1(text));
  return inside > 0 && inside - at <= maxBefore && isArgument(words[inside + 1]) ? inside : undefined;
}
