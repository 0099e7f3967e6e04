import type { SourceFile } from '../../source/source-file.ts';
import type { Command } from '../call.ts';
import { isSubcommand, isV1 } from '../program.ts';
import type { Literal } from './literals.ts';

/** `DC = "docker-compose"`, `const dc = …`, `dc := …`, `DC: str = …`: what stands in front of the string. */
const assigned = /(?<![\w.$])([A-Za-z_]\w{0,60})\s{0,9}(?::\s{0,9}\w{1,20}\s{0,9})?:?=\s{0,9}$/;

/** A name with an argument behind it: `[DC, "up"`, `spawn(dc, ["up"`, `{DC} up`, `$DC up`, `DC + " up"`. */
const used = /(?:[[(]\s{0,20}([A-Za-z_]\w{0,60})\s{0,9},\s{0,20}\[?\s{0,20}["'`]|[{$]\{?([A-Za-z_]\w{0,60})\}?[ \t]{1,9}|(?<![\w$.])([A-Za-z_]\w{0,60})\s{0,9}\+\s{0,9}f?["'`] )(-{1,2}[A-Za-z]|[a-z]{2,8}\b)/g;

/** Calls by a name that a program's source gives to `docker-compose`. How each is written anew hangs on all of them. */
export function constantsIn(file: SourceFile, literals: readonly Literal[]): readonly Command[] {
  const named = new Map<string, Literal>();
  for (const literal of literals) {
    const { start, from, to } = literal;
    if (to - from > 60 || !isV1(file.text.slice(from, to))) continue;
    const name = assigned.exec(file.text.slice(Math.max(0, start - 100), start))?.[1];
    if (name !== undefined) named.set(name, literal);
  }
  if (named.size === 0) return [];
  const found = new Map<string, Command>();
  for (const match of file.text.matchAll(used)) {
    const [whole, inList, inText, added, argument = ''] = match;
    const name = inList ?? inText ?? added ?? '';
    const literal = named.get(name);
    if (!literal || found.has(name) || !(argument.startsWith('-') || isSubcommand(argument))) continue;
    const at = { file, range: { start: literal.start, end: literal.end } };
    const use = { file, range: { start: match.index, end: match.index + whole.length } };
    found.set(name, { at, program: { at, text: 'docker-compose' }, args: [{ at: use, text: undefined }], origin: undefined, form: 'opaque', folder: undefined, captured: false, into: [], output: undefined });
  }
  return [...found.values()];
}
