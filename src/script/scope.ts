import type { Location } from '../source/source-file.ts';
import type { Command, Invocation, Setting, Word } from './call.ts';
import { definitionsIn, isAlias, placed, type Definition } from './definition.ts';
import { Definitions, type Program } from './definitions.ts';
import { isFallback, type Use } from './fallback.ts';
import { foldersOf } from './working-folder.ts';
import { isArgument, programAt } from './program.ts';
import { innerTexts } from './inner-texts.ts';
import { readShell, type Simple } from './shell.ts';
import { placeOf, quotesAround, type Snippet, type Stretch } from './snippet.ts';
import type { ShellWord } from './word.ts';

/** Shell texts that share their variables, and what else is defined for them. */
export interface Scope {
  readonly snippets: readonly Snippet[];
  readonly definitions: readonly Definition[];
}

/** Strings in strings are followed so far. */
const maxDepth = 4;

/** What a scope holds. */
export interface ScopeContent {
  /** The calls of Compose; none of V1 where a call of V2 is made in its place. */
  readonly commands: readonly Command[];
  /** Every command. */
  readonly invocations: readonly Invocation[];
  readonly settings: readonly Setting[];
}

/** Reads the commands of a scope. */
export function readScope({ snippets, definitions }: Scope): ScopeContent {
  // What another file's values call is told of that file.
  const [own] = snippets;
  const inValues = definitions.filter((each) => !own || each.snippet.file === own.file).flatMap(({ snippet, value }) => simples(snippet, value, 0).filter(({ simple }) => simple.nested));
  const read = [...inValues, ...snippets.flatMap((snippet) => simples(snippet, undefined, 0))];
  const defined = [...definitions, ...read.flatMap(({ snippet, simple, within }) => definitionsIn(snippet, simple).map((each) => ({ ...each, within })))];
  const known = new Definitions(defined);
  const folders = foldersOf(read);
  const uses = read.map(({ snippet, simple }, index): Use => ({ snippet, simple, program: known.program(snippet, simple.words), folder: folders[index] }));
  const eitherWay = isFallback(uses, known.knowV2);
  const calls = uses.map((use, index) => command(use, aroundOf(uses, index)));
  const commands = [...calls.flat(), ...alike(calls, uses)];
  const origins = new Set(commands.map(({ origin }) => origin?.range.start));
  const isUsed = (origin: Location | undefined): boolean => origins.has(origin?.range.start);
  return {
    commands: [...commands, ...uses.flatMap((use, index) => aliased(use, known, aroundOf(uses, index))).filter(({ origin }) => !isUsed(origin))].filter(
      ({ program }) => !eitherWay || program.text !== 'docker-compose',
    ),
    invocations: uses.flatMap((use, index) => invocation(use, aroundOf(uses, index))),
    settings: defined.flatMap(settingOf),
  };
}

/** Where else variables are set to the program that is called by them; each place once, however often that is. */
function alike(calls: readonly (readonly Command[])[], uses: readonly Use[]): Iterable<Command> {
  const found = new Map<string, Command & { readonly insteadOf: Command[] }>();
  for (const [index, [call]] of calls.entries()) {
    for (const { at, args } of (call && uses[index]?.program?.alike) ?? []) {
      const key = `${at.range.start} ${at.file.path}`;
      const known = found.get(key);
      if (call && known) known.insteadOf.push(call);
      else if (call) found.set(key, { ...call, args: [...args, { at, text: undefined }], origin: at, insteadOf: [call] });
    }
  }
  return found.values();
}

type Around = Pick<Invocation, 'folder' | 'captured' | 'into' | 'output'>;

function aroundOf(uses: readonly Use[], index: number): Around {
  const { folder, simple } = uses[index] ?? {};
  return { folder, captured: simple?.captured ?? false, into: readers(uses, index), output: simple?.output };
}

/** The words of the command that a pipe leads to; what stands in its substitutions comes before it. */
function readers(uses: readonly Use[], index: number): readonly Word[] {
  const use = uses[index];
  if (!use || !/^\|&?$/.test(use.simple.after)) return [];
  const next = uses.slice(index + 1, index + 10).find(({ snippet, simple }) => snippet === use.snippet && simple.before === use.simple.after);
  return next ? placed(next.snippet, next.simple.words.slice(programAt(next.simple.words))) : [];
}

interface Read {
  readonly snippet: Snippet;
  readonly simple: Simple;
  readonly within: Setting['within'];
}

/** A text's commands, and those in the strings that it hands to other shells. */
function simples(snippet: Snippet, stretch: Stretch | undefined, depth: number, within: Setting['within'] = quotesAround(snippet)): readonly Read[] {
  const found: Read[] = [];
  for (const simple of readShell(snippet, stretch)) {
    found.push({ snippet, simple, within });
    const inner = depth < maxDepth ? innerTexts(snippet, simple.words) : [];
    for (const text of inner) for (const each of simples(text.snippet, text.stretch, depth + 1, within ? 'both' : text.quote)) found.push(each);
  }
  return found;
}

/** What is behind an alias is called by whoever uses it, wherever that is. */
function aliased({ snippet, simple }: Use, known: Definitions, around: Around): readonly Command[] {
  if (simple.words[0]?.text !== 'alias') return [];
  return simple.words.flatMap(({ assigns }): readonly Command[] => {
    const program = assigns && known.alias(assigns.name);
    if (!program) return [];
    const at = placeOf(snippet, assigns.value);
    return [{ at, program: { at, text: program.name }, args: program.args, origin: program.at, form: 'words', image: program.image, ...around }];
  });
}

function command({ snippet, simple, program }: Use, around: Around): readonly Command[] {
  if (!program || !isArgument(program.args[0]) || isOutput(program)) return [];
  const start = program.handedOn ? placeOf(snippet, program.handedOn) : program.indirect || program.image ? callStart(snippet, simple.words) : program.at;
  const last = simple.words.at(-1);
  const end = last ? placeOf(snippet, last) : start;
  const word: Word = { at: start, text: program.name };
  const at: Location = { file: snippet.file, range: { start: start.range.start, end: end.range.end } };
  return [{ at, program: word, args: program.args, origin: program.indirect ? program.at : undefined, form: 'words', image: program.image, ...around }];
}

/** `docker-compose version 1.29.2, build 5becea4c` is what the program says of itself. */
function isOutput({ args }: Program): boolean {
  return args[0]?.text === 'version' && /^v?\d/.test(args[1]?.text ?? '');
}

function callStart(snippet: Snippet, words: readonly ShellWord[]): Location {
  return placeOf(snippet, words[programAt(words)] ?? { start: 0, end: 0 });
}

function invocation({ snippet, simple }: Use, around: Around): readonly Invocation[] {
  const words = placed(snippet, simple.words.slice(programAt(simple.words)));
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  return [{ at: { file: snippet.file, range: { start: first.at.range.start, end: last.at.range.end } }, words, form: 'words', ...around }];
}

function settingOf({ name, at, value, snippet, within }: Definition): readonly Setting[] {
  if (isAlias(name)) return [];
  const text = snippet.text.slice(value.start, value.end);
  return [{ name, at, value: { at: placeOf(snippet, value), text: /[$`\\]|\{\{/.test(text) ? undefined : text.trim() }, within }];
}
