import type { Location } from '../source/source-file.ts';
import type { Word } from './call.ts';
import { callAt, maxBefore, runsItsWords } from './call-at.ts';
import { addsTo, aliasName, commandIn, placed, type Definition, type Meaning } from './definition.ts';
import { imageOfV1 } from './image.ts';
import { isV1, lengthOfV2, lookup } from './program.ts';
import { readShell } from './shell.ts';
import { placeOf, type Snippet } from './snippet.ts';
import type { ShellWord } from './word.ts';

/** A program that words begin with, and the arguments that they give it. */
export interface Program {
  readonly name: 'docker-compose' | 'docker compose';
  /** Where its name is written. */
  readonly at: Location;
  readonly args: readonly Word[];
  /** It comes from a variable, so that its name stands elsewhere than the call. */
  readonly indirect: boolean;
  /** The same program as other places give it to that variable. */
  readonly alike?: readonly Program[];
  /** Where that variable stands, if the call does not begin with it. */
  readonly handedOn?: ShellWord;
  /** The name is that of V1's image. */
  readonly image?: true;
}

/** Variables that name each other are followed so far. */
const maxSteps = 5;

/** A variable with more values than these is set by no person. */
const maxValues = 100;

/** What the variables and aliases of a scope stand for. */
export class Definitions {
  readonly #byName = new Map<string, Definition[]>();
  readonly #done = new Map<string, Program | undefined>();

  constructor(definitions: Iterable<Definition>) {
    for (const definition of definitions) {
      const same = this.#byName.get(definition.name);
      if (same) same.push(definition);
      else this.#byName.set(definition.name, [definition]);
    }
  }

  /** Some variable holds Compose V2. */
  get knowV2(): boolean {
    return [...this.#byName.values()].flat().some((each) => this.#read(each, maxSteps)?.name === 'docker compose');
  }

  /** The program that an alias stands for. */
  alias(name: string): Program | undefined {
    return this.#byName.has(aliasName(name)) ? this.#agreed(aliasName(name), maxSteps) : undefined;
  }

  /** The call of Compose that words make, if they do. */
  program(snippet: Snippet, words: readonly ShellWord[], steps = maxSteps): Program | undefined {
    const at = callAt(words, !snippet.dialect.hole && !snippet.dialect.windows);
    const word = words[at];
    if (!word) return undefined;
    const length = isV1(word.text) ? 1 : lengthOfV2(words, at);
    if (length === 0) return this.#found(snippet, words, at) ?? this.#inImage(snippet, words, at) ?? this.#indirect(snippet, words, at, steps) ?? this.#handedOn(snippet, words, at, steps);
    const name = length === 1 ? 'docker-compose' : 'docker compose';
    const stretch = { start: word.start + (word.text?.startsWith('@') ? 1 : 0), end: words[at + length - 1]?.end ?? word.end };
    return { name, at: placeOf(snippet, stretch), args: this.#args(snippet, words.slice(at + length)), indirect: false };
  }

  /** `$(which docker-compose)` is the program that it finds. */
  #found(snippet: Snippet, words: readonly ShellWord[], at: number): Program | undefined {
    const word = words[at];
    if (!word || word.text !== undefined || !lookup.test(snippet.text.slice(word.start, Math.min(word.end, word.start + 100)))) return undefined;
    return { name: 'docker-compose', at: placeOf(snippet, word), args: this.#args(snippet, words.slice(at + 1)), indirect: false };
  }

  /** `docker run … docker/compose:1.29.2 up`: the image stands for the program. */
  #inImage(snippet: Snippet, words: readonly ShellWord[], at: number): Program | undefined {
    if (!/^(?:\S*\/)?docker$/.test(words[at]?.text ?? '')) return undefined;
    const called = placed(snippet, words.slice(at));
    const image = imageOfV1(called);
    if (!image) return undefined;
    const args = this.#args(snippet, words.slice(at + called.indexOf(image) + 1));
    return { name: 'docker-compose', at: image.at, args, indirect: false, image: true };
  }

  #indirect(snippet: Snippet, words: readonly ShellWord[], at: number, steps: number): Program | undefined {
    const word = words[at];
    if (!word || steps === 0) return undefined;
    const named = this.#named(word, snippet, steps);
    return named && { ...named, args: [...named.args, ...this.#args(snippet, words.slice(at + 1))], indirect: true };
  }

  /** What runs its arguments can be given the call as a variable: `retry "${command[@]}" "$@"`. */
  #handedOn(snippet: Snippet, words: readonly ShellWord[], at: number, steps: number): Program | undefined {
    if (snippet.dialect.hole || snippet.dialect.windows || !runsItsWords(words[at]?.text)) return undefined;
    for (let index = at + 1; index < words.length && index <= at + maxBefore; index += 1) {
      const word = words[index];
      const found = word?.variable === undefined ? undefined : this.#indirect(snippet, words, index, steps);
      if (word && found?.name === 'docker-compose') return { ...found, handedOn: word };
    }
    return undefined;
  }

  /** In a Makefile, a variable that is set once stands for its words: `$(FILES)`. In a script, that may depend on the way to it. */
  #args(snippet: Snippet, words: readonly ShellWord[]): readonly Word[] {
    return words.flatMap((word) => {
      const definitions = snippet.dialect.make && word.variable !== undefined ? (this.#byName.get(word.variable) ?? []) : [];
      const [definition, ...others] = definitions;
      const length = definition ? definition.value.end - definition.value.start : 0;
      const [simple, ...more] = definition && others.length === 0 && length > 0 && length < 1000 ? readShell(definition.snippet, definition.value) : [];
      const known = definition && simple && more.length === 0 && simple.words.every(({ text, assigns }) => text !== undefined && !assigns);
      return placed(...(known ? ([definition.snippet, simple.words] as const) : ([snippet, [word]] as const)));
    });
  }

  /** What a word stands for. */
  #named(word: ShellWord, snippet: Snippet, steps: number): Program | undefined {
    const name = word.variable ?? (word.text === undefined ? undefined : aliasName(word.text));
    if (name === undefined || !this.#byName.has(name)) return word.fallback && this.#read({ name: '', snippet, value: word.fallback }, steps - 1);
    return this.#agreed(name, steps);
  }

  /** What a name stands for, worked out once; nothing as yet, where it stands for itself. */
  #agreed(name: string, steps: number): Program | undefined {
    if (!this.#done.has(name)) {
      this.#done.set(name, undefined);
      this.#done.set(name, this.#agreement(name, steps));
    }
    return this.#done.get(name);
  }

  /** What a name stands for, where all that is written of it agrees on the program. What only adds arguments leaves that as it is. */
  #agreement(name: string, steps: number): Program | undefined {
    const definitions = this.#byName.get(name) ?? [];
    const programs = definitions.filter((each) => !addsTo(each)).map((definition) => this.#read(definition, steps - 1));
    const [first] = programs;
    if (!first || programs.some((program) => program?.name !== first.name)) return undefined;
    const sameArgs = programs.every((program) => program?.args.map(({ text }) => text).join(' ') === first.args.map(({ text }) => text).join(' '));
    const alike = programs.slice(1, maxValues).flatMap((program) => program ?? []);
    const agreed = alike.length > 0 ? { ...first, alike } : first;
    return sameArgs && programs.length === definitions.length ? agreed : { ...agreed, args: [{ at: first.at, text: undefined }] };
  }

  #read({ snippet, value, name }: Meaning, steps: number): Program | undefined {
    const simple = value.end - value.start > 1000 || steps < 0 ? undefined : commandIn(snippet, value);
    if (!simple) return undefined;
    const ownDefault = simple.words.length === 1 && simple.words[0]?.variable === name ? simple.words[0].fallback : undefined;
    if (ownDefault) return this.#read({ name: '', snippet, value: ownDefault }, steps - 1);
    return this.program(snippet, simple.words, steps);
  }
}
