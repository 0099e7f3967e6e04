import type { SourceFile } from '../source/source-file.ts';
import type { Command, Invocation, Word } from './call.ts';
import { isArgument, isV1 } from './program.ts';
import type { Stretch } from './snippet.ts';

/** Enough for any call; what comes behind is left out. */
const maxItems = 200;

/**
 * The command that a list of strings makes, `["docker-compose", "up"]`; the offset is that of its opening bracket. Where
 * nothing else shows that it is run, an identifier behind the program does not either.
 */
export function readList(file: SourceFile, start: number, close: ']' | ')', run = false): Invocation | undefined {
  const words = readItems(file, start, close);
  return !run && isName(words[1]) ? undefined : invocation(words, 'list');
}

/** A program called with arguments of its own, `exec("docker-compose", "up")`; the offset is that of its opening bracket. */
export function readArguments(file: SourceFile, start: number): Invocation | undefined {
  const words = readItems(file, start, ')');
  return invocation(words, words[1]?.text === undefined ? 'opaque' : 'list');
}

/** A program alone in a list, to which another list is added: `["docker-compose"] + args`. */
export function listWith(file: SourceFile, program: Stretch, rest: Stretch): Invocation | undefined {
  const text = file.text.slice(program.start, program.end).replace(/^\w*["']|["']$/g, '');
  return invocation([{ at: { file, range: program }, text }, { at: { file, range: rest }, text: undefined }], 'list');
}

/** A program with a list of its arguments, `("docker-compose", ["up"]`; the offset is that of its opening bracket. */
export function readSpawn(file: SourceFile, start: number): Invocation | undefined {
  const [program, ...rest] = readItems(file, start, ')', 1);
  const list = /\s*,\s*\[/y;
  list.lastIndex = program?.at.range.end ?? file.text.length;
  if (!program || rest.length > 0 || !list.test(file.text)) return undefined;
  return invocation([program, ...readItems(file, list.lastIndex - 1, ']')], 'spawn');
}

function invocation(words: readonly Word[], form: Command['form']): Invocation | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const range = { start: first.at.range.start, end: last.at.range.end };
  return { at: { file: first.at.file, range }, words, form, folder: '', captured: false, into: [], output: undefined };
}

/** The call of Compose that a list makes, if it does. */
export function callIn({ words: items, form, at: { range, file }, ...around }: Invocation): readonly Command[] {
  const [first, second] = items;
  const length = isV1(first?.text) ? 1 : first?.text === 'docker' && second?.text === 'compose' ? 2 : 0;
  const program = items[length - 1];
  const args = items.slice(length);
  const [firstArg] = args;
  if (!first || !program || !isArgument(firstArg)) return [];
  const text = length === 1 ? 'docker-compose' : 'docker compose';
  const named = { file, range: { start: range.start, end: program.at.range.end } };
  return [{ at: { file, range }, program: { at: named, text }, args, origin: undefined, form, ...around }];
}

/** An identifier alone does not show that this is a call: `["docker-compose", other]`. A list that is spread does. */
function isName(word: Word | undefined): boolean {
  return word !== undefined && word.text === undefined && !/^(?:\*|\.\.\.)|\.\.\.$/.test(word.at.file.slice(word.at.range));
}

function readItems(file: SourceFile, start: number, close: ']' | ')', most = maxItems): Word[] {
  const items: Word[] = [];
  const { text } = file;
  const string = /\s*(?:(?:#|\/\/)[^\n]*\n\s*)*[rbu]?(?:"([^"\\\n]*)"|'([^'\\\n]*)')(?=\s*[,\])};]|[ \t]*\n)/y;
  const other = /\s*([^\s,[\]()"'{}][^,[\]()\n]{0,200}|"(?:[^"\\\n]|\\.){0,2000}"|f?"[^"\n]{0,2000}"|f?'[^'\n]{0,2000}'|`[^`]{0,2000}`)/y;
  let at = start + 1;
  while (items.length < most && at < text.length) {
    string.lastIndex = at;
    other.lastIndex = at;
    const known = string.exec(text);
    const match = known ?? other.exec(text);
    if (!match) break;
    const written = match[0].trimStart();
    const from = known ? match[0].search(/[rbu]?["'][^"']*["']$/) : match[0].length - written.length;
    const range = { start: match.index + from, end: match.index + match[0].trimEnd().length };
    items.push({ at: { file, range }, text: known ? (known[1] ?? known[2] ?? '') : undefined });
    const comma = /\s*,/y;
    comma.lastIndex = range.end;
    if (items.length >= most || !comma.test(text)) break;
    at = comma.lastIndex;
    const end = /\s*[\])]/y;
    end.lastIndex = at;
    if (end.test(text) && text[end.lastIndex - 1] === close) break;
  }
  return items;
}
