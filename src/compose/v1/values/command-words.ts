import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';
import { commandLine } from '../../spec/command-format.ts';

/** A command line in one text that the two cut into words in different ways. */
export interface CutCommand {
  readonly node: Node;
  /** The sign behind which V2 reads no further. */
  readonly sign: string | undefined;
  /** V2 finds no words in it at all. */
  readonly isRefused: boolean;
}

/** The commands and entrypoints in one text that V1 cuts as a shell does, and V2 otherwise. */
export function* cutCommands({ services }: Project): Iterable<CutCommand> {
  for (const service of services.values()) {
    for (const name of ['command', 'entrypoint']) {
      const node = service.get(name);
      const text = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
      const before = text === undefined ? undefined : wordsV1(text);
      if (!node || text === undefined || !before) continue;
      const now = commandLine.accepts(text) ? wordsV2(text) : undefined;
      if (!now) yield { node, sign: undefined, isRefused: true };
      else if (before.join('\0') !== now.words.join('\0')) yield { node, sign: now.sign, isRefused: false };
    }
  }
}

/** As Python's `shlex.split` does, and V1 with it; `undefined` where it finds no end of a quote, at which V1 stops. */
export function wordsV1(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const next = text.charAt(at + 1);
    if (sign === quote) quote = '';
    else if (quote === "'") word = `${word ?? ''}${sign}`;
    else if (sign === '\\') {
      if (next === '') return undefined;
      const isKept = quote === '"' && next !== '"' && next !== '\\';
      word = `${word ?? ''}${isKept ? sign : ''}${next}`;
      at += 1;
    } else if (quote === '' && (sign === '"' || sign === "'")) [quote, word] = [sign, word ?? ''];
    else if (quote === '' && ' \t\r\n'.includes(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = `${word ?? ''}${sign}`;
  }
  if (quote !== '') return undefined;
  return word === undefined ? words : [...words, word];
}

/** As V2 does, with a line that it takes: quotes, backticks and `$( )` hold words together, and signs of the shell end it. */
function wordsV2(text: string): { readonly words: readonly string[]; readonly sign: string | undefined } {
  const words: string[] = [];
  let word: string | undefined;
  let within = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\' && within !== "'") {
      at += 1;
      word = `${word ?? ''}${text.charAt(at)}`;
    } else if (within === '' && ' \t\r\n'.includes(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (within === '' && ';&|<>'.includes(sign)) {
      const isNumbered = sign === '>' && /^\d/.test(word ?? '');
      return { words: word === undefined || isNumbered ? words : [...words, word], sign };
    } else if ((sign === '"' || sign === "'") && (within === '' || within === sign)) {
      within = within === '' ? sign : '';
      word ??= '';
    } else if (within !== '`' || (sign !== '"' && sign !== "'")) {
      if (sign === '`' && (within === '' || within === '`')) within = within === '' ? '`' : '';
      if (sign === '(' && within === '') within = ')';
      else if (sign === ')' && within === ')') within = '';
      word = `${word ?? ''}${sign}`;
    }
  }
  return { words: word === undefined ? words : [...words, word], sign: undefined };
}
