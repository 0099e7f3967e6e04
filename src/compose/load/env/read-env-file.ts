import { shorten } from '../../../source/shorten.ts';
import type { Location, SourceFile } from '../../../source/source-file.ts';
import { inClear } from './encrypted.ts';
import { markAsEnvFile, type EnvEntry, type EnvFile } from './env-file.ts';
import { unescape } from './env-escapes.ts';
import type { LoadProblem } from '../load-problem.ts';
import { substitute, type Lookup } from '../variables/substitute.ts';
import { readTemplate } from '../variables/template.ts';
import type { Text } from '../variables/text.ts';

/** Reads an env file. Its values may name variables: those of `outside` come first, then those above, here and in `earlier` files. */
export function readEnvFile(source: SourceFile, outside: Lookup, earlier: readonly EnvEntry[] = []): EnvFile {
  markAsEnvFile(source);
  const reader = new Reader(source, outside, earlier);
  reader.readAll();
  return { source, entries: reader.entries, problems: reader.problems };
}

const help = 'Write one `NAME=value` a line, and quote a value that spans lines';

/** Blanks but the line feed, as the engine sees them around a name. */
const inline = /[\t\v\f\r \u0085\u00A0]*/y;
const nameEnd = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*/uy;
const exported = /export[\t\f\r ]+/y;
/** What Go takes for a blank: unlike here, no byte order mark. */
const blank = /(?:[^\S\uFEFF]|\u0085)*/y;
const blanksAtEnd = /(?<![^\S\uFEFF]|\u0085)(?:[^\S\uFEFF]|\u0085)+$/;

class Reader {
  readonly entries: EnvEntry[] = [];
  readonly problems: LoadProblem[] = [];
  readonly #source: SourceFile;
  readonly #outside: Lookup;
  readonly #above = new Map<string, Text>();
  #offset = 0;

  constructor(source: SourceFile, outside: Lookup, earlier: readonly EnvEntry[]) {
    this.#source = source;
    this.#outside = outside;
    for (const { name, text } of earlier) if (text) this.#above.set(name, text);
    if (source.text.startsWith('\uFEFF')) this.#offset = 1;
  }

  readAll(): void {
    const { text } = this.#source;
    while (this.problems.length === 0) {
      this.#skip(blank);
      if (this.#offset >= text.length) return;
      if (text[this.#offset] === '#') this.#offset = this.#lineEnd();
      else this.#entry();
    }
  }

  #entry(): void {
    this.#skip(exported);
    this.#skip(inline);
    const start = this.#offset;
    this.#skip(nameEnd);
    const name = trimEnd(this.#source.text.slice(start, this.#offset));
    const key = this.#at(start, start + name.length);
    const sign = this.#source.text[this.#offset];
    if (sign === undefined) {
      // Where the last line has no end, the engine takes a name alone for the value of a variable without a name.
      if (name !== '') this.#add('', key, key, [name]);
      else this.#stop(this.#at(start - 1, start), 'Behind `export` no name follows, so Compose V2 refuses the file');
    } else if (sign !== '=' && sign !== ':' && sign !== '\n') {
      this.#stop(this.#at(this.#offset, this.#offset + 1), 'No name of a variable holds this character, so Compose V2 reads no further');
    } else if (name.includes(' ')) {
      this.#stop(key, 'The name of a variable holds a blank, so Compose V2 reads no further');
    } else if (sign === '\n') {
      this.#add(name, key, key, this.#lookup(name));
    } else {
      this.#offset += 1;
      this.#skip(inline);
      this.#value(name, key);
    }
  }

  #value(name: string, key: Location): void {
    const start = this.#offset;
    const quote = this.#source.text[start];
    if (quote === '"' || quote === "'") {
      const content = this.#quoted(quote);
      if (content === undefined) return;
      const at = this.#at(start, this.#offset);
      this.#add(name, key, at, quote === '"' ? this.#expand(unescape(content), at, undefined) : [content]);
      return;
    }
    const line = this.#source.text.slice(start, this.#lineEnd());
    const comment = line.indexOf(' #');
    const value = trimEnd(comment < 0 ? line : line.slice(0, comment));
    this.#offset += line.length;
    const at = value === '' ? key : this.#at(start, start + value.length);
    this.#add(name, key, at, this.#expand(value, at, start));
  }

  /** What stands between quotes, with escaped quotes put right; goes on behind them. */
  #quoted(quote: string): string | undefined {
    const { text } = this.#source;
    const start = this.#offset;
    const closing = quote === '"' ? /(?:[^"\\]|\\[^])*"/y : /(?:[^'\\]|\\[^])*'/y;
    closing.lastIndex = start + 1;
    const found = closing.exec(text)?.[0];
    if (found === undefined) {
      this.#stop(this.#at(start, start + 1), 'This quote is never closed, so Compose V2 reads no further');
      return undefined;
    }
    this.#offset = start + 1 + found.length;
    return found.slice(0, -1).replaceAll(`\\${quote}`, quote);
  }

  #expand(value: string, at: Location, start: number | undefined): Text {
    const { parts, faults } = readTemplate(value);
    const place = (part: { start: number; end: number }): Location => (start === undefined ? at : this.#at(start + part.start, start + part.end));
    const [fault] = faults;
    if (fault) this.#stop(place(fault), 'Compose V2 cannot read this `${`, and stops', 'Write `${NAME}`, or put the value in single quotes');
    return substitute(parts, value, (name) => this.#lookup(name), (use) => {
      const message = `Variable \`${shorten(use.name, 40)}\` is demanded here and empty, so Compose V2 stops`;
      this.problems.push({ kind: 'required-variable', at: place(use), message, help: 'Give it a value' });
    });
  }

  #lookup(name: string): Text | undefined {
    return this.#outside(name) ?? this.#above.get(name);
  }

  #add(name: string, key: Location, at: Location, written: Text | undefined): void {
    const text = inClear(name, written);
    this.entries.push({ name, key, at, text });
    if (text) this.#above.set(name, text);
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#offset;
    this.#offset += pattern.exec(this.#source.text)?.[0].length ?? 0;
  }

  #lineEnd(): number {
    const end = this.#source.text.indexOf('\n', this.#offset);
    return end < 0 ? this.#source.text.length : end;
  }

  #at(start: number, end: number): Location {
    return { file: this.#source, range: { start, end: Math.max(end, start + 1) } };
  }

  #stop(at: Location, message: string, advice = help): void {
    this.problems.push({ kind: 'env-file', at, message, help: advice });
  }
}

function trimEnd(text: string): string {
  return text.replace(blanksAtEnd, '');
}
