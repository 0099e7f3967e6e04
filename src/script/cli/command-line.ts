import { oncePer } from '../../source/once-per.ts';
import type { Location } from '../../source/source-file.ts';
import type { Command, Word } from '../call.ts';
import { isSubcommand } from '../program.ts';
import type { FlagSpec } from './flag-table.ts';
import { v1Flags } from './v1-flags.ts';
import { v2Flags } from './v2-flags.ts';

/** A flag of a call. */
export interface Flag {
  /** As it is written, its value left out: `--no-ansi`, `-a`. */
  readonly name: string;
  /** Where the name stands; the whole word where it stands among other letters, `-aq`. */
  readonly at: Location;
  /** The words that the flag takes up, its value's among them. */
  readonly words: readonly Word[];
  /** Other flags share its word. */
  readonly joined: boolean;
  /** `undefined` where it has none, or where it hangs on what is not known. */
  readonly value: string | undefined;
  /** What V1 and V2 take it for under this command; `undefined` where they know no such flag. */
  readonly v1: FlagSpec | undefined;
  readonly v2: FlagSpec | undefined;
  /** The one flag of V1 that begins like this, where this is none in full. V1 took it for that one. */
  readonly abbreviates: FlagSpec | undefined;
}

/** The arguments of a call, as Compose takes them. */
export interface CommandLine {
  /** Flags before the subcommand. */
  readonly globals: readonly Flag[];
  readonly subcommand: Word | undefined;
  readonly flags: readonly Flag[];
  /** What is no flag: services, and the words that `exec` and `run` hand on. */
  readonly operands: readonly Word[];
}

/** Flags of the program itself that V2 takes behind a subcommand, too. */
const everywhere = new Set(['--dry-run', '--help', '-h']);

/** More letters than there are flags are none of ours; a value may be as long, but who would leave the blank out. */
const maxLetters = 200;

/** Reads a call's arguments. What hangs on a variable counts as no flag; where the subcommand does, there is none. */
export const commandLine = oncePer(({ args }: Command): CommandLine => {
  const globals: Flag[] = [];
  let at = 0;
  for (let word = args[at]; word; word = args[at]) {
    if (flagText(word)) at = readFlags(args, at, '', globals);
    else if (word.text === undefined) at += 1;
    else break;
  }
  const subcommand = isSubcommand(args[at]?.text) ? args[at] : undefined;
  const name = subcommand?.text ?? '';
  const flags: Flag[] = [];
  const operands: Word[] = [];
  if (!subcommand) return { globals, subcommand, flags, operands };
  const handsOn = name === 'exec' || name === 'run';
  at += 1;
  for (let word = args[at]; word; word = args[at]) {
    const isFlag = flagText(word) !== undefined;
    if (word.text === '--' || (handsOn && !isFlag)) break;
    if (isFlag) at = readFlags(args, at, name, flags);
    else {
      operands.push(word);
      at += 1;
    }
  }
  return { globals, subcommand, flags, operands: operands.concat(args.slice(at)) };
});

/** Reads the flags of a word; gives the index of the word behind them and their value. */
function readFlags(args: readonly Word[], index: number, command: string, found: Flag[]): number {
  const word = args[index];
  const text = word && flagText(word);
  if (!word || text === undefined) return index + 1;
  const [, long, attached] = /^(--[^=]+)(?:=(.*))?$/s.exec(text) ?? [];
  if (long !== undefined) return add(long, attached, false);
  if (text.length > maxLetters) return index + 1;
  for (let letter = 1; letter < text.length; letter += 1) {
    const rest = text.slice(letter + 1);
    const name = `-${text[letter]}`;
    const spec = v1Flags.get(command)?.get(name) ?? v2Flags.get(command)?.get(name);
    if (spec?.valued) return add(name, rest === '' ? undefined : rest.replace(/^=/, ''), letter > 1);
    add(name, undefined, text.length > 2);
  }
  return index + 1;

  function add(name: string, value: string | undefined, joined: boolean): number {
    const v1 = v1Flags.get(command)?.get(name);
    const v2 = v2Flags.get(command)?.get(name) ?? (everywhere.has(name) ? v2Flags.get('')?.get(name) : undefined);
    const abbreviates = v1 || v2 ? undefined : abbreviated(command, name);
    const next = (v1 ?? v2 ?? abbreviates)?.valued && value === undefined ? args[index + 1] : undefined;
    const words = word ? [word, ...(next ? [next] : [])] : [];
    if (word) found.push({ name, at: nameIn(word, name), words, joined, value: word.text === undefined ? undefined : (value ?? next?.text), v1, v2, abbreviates });
    return index + 1 + (next ? 1 : 0);
  }
}

/** What a flag's word says; where its value hangs on what is not known, `--host="$HOST"`, the flag alone. */
function flagText({ text, at }: Word): string | undefined {
  if (text === undefined) return /^--[\w-]+=/.exec(at.file.slice(at.range))?.[0];
  return text.startsWith('-') && text !== '-' ? text : undefined;
}

function abbreviated(command: string, name: string): FlagSpec | undefined {
  if (!/^--\w/.test(name)) return undefined;
  const specs = new Set([...(v1Flags.get(command) ?? [])].flatMap(([full, spec]) => (full.startsWith(name) ? [spec] : [])));
  const [only, ...others] = specs;
  return others.length > 0 ? undefined : only;
}

/** The place of a flag's name in a word that begins with it as it stands. */
function nameIn({ at }: Word, name: string): Location {
  const { file, range } = at;
  const start = range.start + (/^["']/.test(file.slice(range)) ? 1 : 0);
  const end = start + name.length;
  return file.slice({ start, end }) === name ? { file, range: { start, end } } : at;
}
