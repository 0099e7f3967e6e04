import { maxPatterns, patternFault } from '../source/glob.ts';
import type { Problem } from '../source/problem.ts';
import { shorten } from '../source/shorten.ts';
import type { Node } from '../yaml/node.ts';
import { suggestion } from './did-you-mean.ts';

/** Takes what cannot be used. */
export type Tell = (problem: Problem) => void;

/** One of a few words. */
export function readWord<Word extends string>(value: Node, words: readonly Word[], tell: Tell): Word | undefined {
  const word = words.find((candidate) => candidate === spelled(value));
  if (word === undefined) {
    const help = suggestion(spelled(value), words) ?? `Write one of ${words.join(', ')}`;
    tell({ at: value.at, message: `${described(value)} is none of the words that may stand here`, help });
  }
  return word;
}

/** A list of texts; one text alone counts as a list of it. */
export function readLines(value: Node, tell: Tell): readonly string[] {
  return (value.kind === 'sequence' ? value.children : [value]).flatMap((item) => {
    if (item.text !== undefined) return [item.text];
    tell({ at: item.at, message: `${described(item)} stands where a text is wanted`, help: 'Write a list of texts' });
    return [];
  });
}

/** A list of globs that stay within the repository. */
export function readGlobs(value: Node, tell: Tell): readonly string[] {
  return readPatterns(value, tell, globs);
}

/** A list of names, or globs of names, as of services. */
export function readNames(value: Node, tell: Tell): readonly string[] {
  return readPatterns(value, tell, names);
}

interface PatternKind {
  readonly title: string;
  readonly fault: (text: string) => string | undefined;
  readonly help: string;
}

const globs: PatternKind = { title: 'pattern', fault: (text) => patternFault(text.replace(/^!/, '')), help: 'Write it relative to the root of the repository' };

const names: PatternKind = {
  title: 'name',
  fault: (text) => (text.includes('/') ? 'no name holds a `/`' : patternFault(text)),
  help: 'Write the name of a service, or a pattern such as `worker-*`',
};

function readPatterns(value: Node, tell: Tell, { title, fault, help }: PatternKind): readonly string[] {
  const items = value.kind === 'sequence' ? value.children : [value];
  for (const item of items) {
    const found = item.text === undefined ? undefined : fault(item.text);
    if (found !== undefined) tell({ at: item.at, message: `${item.text === '' ? `This ${title}` : `The ${title} ${described(item)}`} cannot be used: ${found}`, help });
  }
  const beyond = items[maxPatterns];
  if (beyond) tell({ at: beyond.at, message: `A list holds ${maxPatterns} patterns at most: this one and those below match nothing`, help: 'Put several into one with `*` or `{a,b}`' });
  return readLines(value, tell);
}

/** `true` or `false`. */
export function readFlag(value: Node, tell: Tell): boolean | undefined {
  if (typeof value.value === 'boolean') return value.value;
  tell({ at: value.at, message: `${described(value)} is neither \`true\` nor \`false\``, help: 'Write one of the two, without quotes' });
  return undefined;
}

/** Variables by name, as a mapping or as a list of `NAME=VALUE`. */
export function readVariables(value: Node, tell: Tell): Readonly<Record<string, string>> {
  const entries = value.children.flatMap((child) => {
    if (value.kind === 'mapping' && child.kind === 'scalar') return [[child.name, child.text ?? ''] as const];
    const [, name, text] = /^([^=]+)=([^]*)$/.exec(value.kind === 'sequence' ? (child.text ?? '') : '') ?? [];
    if (name !== undefined && text !== undefined) return [[name, text] as const];
    tell({ at: child.at, message: 'This gives no variable a value', help: 'Write `NAME: value`' });
    return [];
  });
  if (value.kind === 'scalar') tell({ at: value.at, message: `${described(value)} stands where variables are wanted`, help: 'Write a mapping, `NAME: value`' });
  return Object.fromEntries(entries);
}

/** Says of a key that it is none of those allowed, and which one was meant. */
export function tellUnknownKey({ at, key, name }: Node, message: string, allowed: readonly string[], tell: Tell): void {
  const help = suggestion(name, allowed);
  tell({ at: key?.at ?? at, message, ...(help !== undefined && { help }) });
}

/** YAML takes `off`, unquoted, for text; other spellings of it are what older parsers make of it. */
function spelled(value: Node): string {
  return value.value === false ? 'off' : (value.text ?? '');
}

/** A value as a sentence names it. */
export function described(value: Node): string {
  if (value.kind !== 'scalar') return value.kind === 'mapping' ? 'A mapping' : 'A list';
  return value.text === undefined ? 'An empty value' : `\`${shorten(value.text, 60)}\``;
}
