import type { Location } from '../source/source-file.ts';
import type { Command, Word } from './call.ts';
import { aliasName, Definitions, definitionsIn, type Definition, type Program } from './definitions.ts';
import { foldersOf } from './working-folder.ts';
import { conditions, isArgument, isV1, programAt } from './program.ts';
import { readShell, type Simple } from './shell.ts';
import { placeOf, type Snippet, type Stretch } from './snippet.ts';
import type { ShellWord } from './word.ts';

/** Shell texts that share their variables, and what else is defined for them. */
export interface Scope {
  readonly snippets: readonly Snippet[];
  readonly definitions: readonly Definition[];
}

/** A command that calls Compose, or asks whether it is there. */
interface Use {
  readonly snippet: Snippet;
  readonly simple: Simple;
  readonly program: Program | undefined;
  readonly folder: string | undefined;
}

/** Strings in strings are followed so far. */
const maxDepth = 4;

/** The calls of Compose in a scope; none of V1 where a call of V2 is made in its place. */
export function findCalls({ snippets, definitions }: Scope): readonly Command[] {
  const inValues = definitions.flatMap(({ snippet, value }) => simples(snippet, value, 0).filter(({ simple }) => simple.nested));
  const read = [...inValues, ...snippets.flatMap((snippet) => simples(snippet, undefined, 0))];
  const known = new Definitions([...definitions, ...read.flatMap(({ snippet, simple }) => definitionsIn(snippet, simple))]);
  const folders = foldersOf(read);
  const uses = read.map(({ snippet, simple }, index): Use => ({ snippet, simple, program: known.program(snippet, simple.words), folder: folders[index] }));
  const eitherWay = isFallback(uses, known.knowV2);
  return uses.flatMap((use) => (eitherWay && use.program?.name === 'docker-compose' ? [] : command(use)));
}

interface Read {
  readonly snippet: Snippet;
  readonly simple: Simple;
}

/** A text's commands, and those in the strings that it hands to other shells. */
function simples(snippet: Snippet, stretch: Stretch | undefined, depth: number): readonly Read[] {
  const found: Read[] = [];
  for (const simple of readShell(snippet, stretch)) {
    found.push({ snippet, simple });
    const inner = depth < maxDepth ? innerTexts(snippet, simple.words) : [];
    for (const text of inner) for (const each of simples(snippet, text, depth + 1)) found.push(each);
  }
  return found;
}

const stringRunners = new Set(['eval', 'trap', 'watch', 'ssh', 'concurrently', 'start-server-and-test', 'parallel']);

/** The strings among words that are shell text themselves: `sh -c "…"`, `trap "…" EXIT`. */
function innerTexts({ text }: Snippet, words: readonly ShellWord[]): readonly Stretch[] {
  const program = words[programAt(words)]?.text ?? words[0]?.text ?? '';
  const runner = stringRunners.has(program) || words.some((word) => stringRunners.has(word.text ?? ''));
  return words.flatMap(({ start, end, assigns }, index) => {
    const quote = text[start];
    const quoted = (quote === '"' || quote === "'") && end - start > 2 && text[end - 1] === quote;
    if (!quoted || assigns) return [];
    const isCommand = /^-\w*c$/.test(words[index - 1]?.text ?? '') && /(?:^|\/)(?:ba|z|k|da|a)?sh$|^su$/.test(shellBefore(words, index));
    const inner = { start: start + 1, end: end - 1 };
    return (runner || isCommand) && !text.slice(inner.start, inner.end).includes('\\') ? [inner] : [];
  });
}

function shellBefore(words: readonly ShellWord[], index: number): string {
  for (let at = index - 2; at >= 0; at -= 1) {
    const text = words[at]?.text ?? '';
    if (!text.startsWith('-')) return text;
  }
  return '';
}

function command({ snippet, simple, program, folder }: Use): readonly Command[] {
  if (!program || !isArgument(program.args[0]) || isOutput(program)) return [];
  const start = program.indirect ? callStart(snippet, simple.words) : program.at;
  const last = simple.words.at(-1);
  const end = last ? placeOf(snippet, last) : start;
  const word: Word = { at: start, text: program.name };
  const at: Location = { file: snippet.file, range: { start: start.range.start, end: end.range.end } };
  return [{ at, program: word, args: program.args, origin: program.indirect ? program.at : undefined, form: 'words', folder }];
}

/** `docker-compose version 1.29.2, build 5becea4c` is what the program says of itself. */
function isOutput({ args }: Program): boolean {
  return args[0]?.text === 'version' && /^v?\d/.test(args[1]?.text ?? '');
}

function callStart(snippet: Snippet, words: readonly ShellWord[]): Location {
  return placeOf(snippet, words[programAt(words)] ?? { start: 0, end: 0 });
}

/** Whether calls of V1 are there for machines without V2, or V1's name stands for V2. */
function isFallback(uses: readonly Use[], knowsV2: boolean): boolean {
  const callsV2 = knowsV2 || uses.some(({ program }) => program?.name === 'docker compose');
  return uses.some(({ simple, program }, index) => {
    if (redefinesV1(simple)) return true;
    if (program?.name === 'docker compose') {
      const asks = program.args.length === 0 || /^(?:version|ls|ps|--help|--version)$/.test(program.args[0]?.text ?? '');
      const other = uses[index + 1]?.program?.name === 'docker-compose' && simple.after === '||';
      return other || (asks && isAsked(simple));
    }
    const alternative = simple.after === '||' && uses[index + 1]?.program?.name === 'docker compose';
    return alternative || (callsV2 && asksForV1(simple, program));
  });
}

function redefinesV1({ words, after }: Simple): boolean {
  const name = words[0]?.text;
  const defined = name === 'function' ? words[1]?.text : after === '(' && words.length === 1 ? name : undefined;
  const alias = name === 'alias' && words.some(({ assigns, text }) => text?.startsWith('docker-compose=') || (assigns && aliasName(assigns.name) === aliasName('docker-compose')));
  return defined === 'docker-compose' || alias;
}

/** `command -v docker-compose`, `[ -x /usr/bin/docker-compose ]`, `docker-compose version >/dev/null`. */
function asksForV1(simple: Simple, program: Program | undefined): boolean {
  if (program) return /^(?:version|-v|--version)$/.test(program.args[0]?.text ?? '') && isAsked(simple);
  const asking = simple.words.some(({ text }) => /^(?:command|which|type|hash|where|where\.exe|-x|-f|-e|Get-Command)$/.test(text ?? ''));
  return asking && simple.words.some(({ text }) => isV1(text));
}

function isAsked({ words, after, silent }: Simple): boolean {
  return silent || after === '&&' || after === '||' || conditions.has(words[0]?.text ?? '');
}
