import type { Location } from '../source/source-file.ts';
import type { Setting, Word } from './call.ts';
import { namesCompose } from './program.ts';
import { readShell, type Simple } from './shell.ts';
import { placeOf, type Snippet, type Stretch } from './snippet.ts';
import type { ShellWord } from './word.ts';

/** A name that stands for a text: a variable, or an alias. */
export interface Definition extends Meaning {
  /** Where the name is written. */
  readonly at: Location;
  readonly within?: Setting['within'];
}

/** A text that stands for itself, or for a name. */
export interface Meaning {
  readonly name: string;
  readonly snippet: Snippet;
  readonly value: Stretch;
}

/** `NAME+=…`, `NAME=(… "${NAME[@]}"` and `NAME="$NAME …"` give a variable more words at its end. */
export function addsTo({ name, snippet, value, at }: Definition): boolean {
  if (value.end - value.start > 1000) return false;
  const [first] = readShell(snippet, value)[0]?.words ?? [];
  return /^\s{0,9}\+=/.test(at.file.text.slice(at.range.end, at.range.end + 11)) || (first?.variable === name && !first.fallback);
}

/** The command that a value stands for: its last, where those in front of it call no Compose and only lead there, as `cd app &&` does. */
export function commandIn(snippet: Snippet, value: Stretch): Simple | undefined {
  const all = readShell(snippet, value).filter(({ nested }) => !nested);
  return all.slice(0, -1).every(({ after, words }) => /^(?:&&|;)$/.test(after) && !namesCompose(words)) ? all.at(-1) : undefined;
}

/** The definitions that a command makes. */
export function definitionsIn(snippet: Snippet, { words }: Simple): readonly Definition[] {
  const forAlias = words[0]?.text === 'alias';
  return words.flatMap(({ assigns }) => {
    if (!assigns) return [];
    const { name, at, value } = assigns;
    return [{ name: forAlias ? aliasName(name) : name, at: placeOf(snippet, at), snippet, value }];
  });
}

/** No variable has a blank in its name. */
export function aliasName(name: string): string {
  return `alias ${name}`;
}

/** Whether a definition's name is that of an alias. */
export function isAlias(name: string): boolean {
  return name.includes(' ');
}

/** Words as the program receives them. */
export function placed(snippet: Snippet, words: readonly ShellWord[]): readonly Word[] {
  return words.map((word) => ({ at: placeOf(snippet, word), text: word.text }));
}
