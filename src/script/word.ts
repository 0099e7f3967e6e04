import { readBatchVariable, readExpansion, readHole, withoutQuotes, type Expansion, type ReadSubstitution } from './expansion.ts';
import type { Scanner } from './scanner.ts';
import type { Stretch } from './snippet.ts';

/** A word of a shell text; offsets are those of the text that is read. */
export interface ShellWord extends Stretch {
  /** Without quotes and escapes; `undefined` where it hangs on a variable or on a command's output. */
  readonly text: string | undefined;
  /** The whole word is this variable. */
  readonly variable: string | undefined;
  /** What stands for a variable that is not set: `${NAME:-this}`. */
  readonly fallback: Stretch | undefined;
  /** `NAME=value` or `NAME=(value value)`: where name and value stand, quotes and parentheses left out. */
  readonly assigns: { readonly name: string; readonly at: Stretch; readonly value: Stretch } | undefined;
}

/** Reads the word that begins here, up to a blank, an operator or `close`. `undefined` where none does. */
export function readWord(scanner: Scanner, close: string, substitute: ReadSubstitution): ShellWord | undefined {
  return new WordReader(scanner, substitute).read(close, true);
}

class WordReader {
  readonly #scanner: Scanner;
  readonly #substitute: ReadSubstitution;
  readonly #parts: string[] = [];
  #known = true;
  #expansions = 0;
  #variable: string | undefined;
  #fallback: Stretch | undefined;

  constructor(scanner: Scanner, substitute: ReadSubstitution) {
    this.#scanner = scanner;
    this.#substitute = substitute;
  }

  read(close: string, mayAssign: boolean): ShellWord | undefined {
    const scanner = this.#scanner;
    const start = scanner.at;
    const name = !mayAssign ? '' : scanner.take(/[A-Za-z_]\w*\+?=/y).replace(/\+?=$/, '');
    if (name && scanner.peek() === '(') return this.#list(start, name);
    const valueStart = scanner.at;
    if (name) this.#parts.push(scanner.text.slice(start, valueStart));
    for (let unit = scanner.peek(); unit !== '' && unit !== close && (!this.#ends(unit) || scanner.atHole()); unit = scanner.peek()) this.#piece(unit);
    if (scanner.at === start) return undefined;
    const end = scanner.at;
    const text = this.#known ? this.#parts.join('') : undefined;
    const whole = this.#expansions === 1 && this.#parts.length === 0;
    const assigns = name ? { name, at: { start, end: start + name.length }, value: withoutQuotes(scanner.text, valueStart, end) } : undefined;
    return { start, end, text, variable: whole ? this.#variable : undefined, fallback: whole ? this.#fallback : undefined, assigns };
  }

  #ends(unit: string): boolean {
    return /[\s;&|()<>]/.test(unit) || (this.#scanner.dialect.windows === 'powershell' && /[{}]/.test(unit) && !this.#scanner.startsWith('{{') && !this.#scanner.startsWith('}}'));
  }

  #list(start: number, name: string): ShellWord {
    const scanner = this.#scanner;
    scanner.at += 1;
    const from = scanner.at;
    for (let unit = scanner.peek(); unit !== '' && unit !== ')'; unit = scanner.peek()) {
      if (scanner.take(/\s+|#[^\n]*/y) === '' && !new WordReader(scanner, this.#substitute).read(')', false)) scanner.at += 1;
    }
    const value = { start: from, end: scanner.at };
    if (scanner.at < scanner.end) scanner.at += 1;
    return { start, end: scanner.at, text: undefined, variable: undefined, fallback: undefined, assigns: { name, at: { start, end: start + name.length }, value } };
  }

  #piece(unit: string): void {
    const scanner = this.#scanner;
    const { windows } = scanner.dialect;
    if (scanner.atHole() || scanner.startsWith('{{')) this.#expansion(readHole(scanner));
    else if (windows === 'batch' && /[%!^'$`]/.test(unit)) this.#expansion(readBatchVariable(scanner));
    else if (windows === 'powershell' && /^@["']\r?\n/.test(scanner.text.slice(scanner.at, scanner.at + 4))) {
      const quote = scanner.peek(1);
      scanner.at += 2;
      this.#parts.push(scanner.skipPast(`\n${quote}@`));
    } else if (windows === 'powershell' && unit === '`') this.#escape();
    else if (unit === "'") {
      scanner.at += 1;
      this.#parts.push(scanner.skipPast("'"));
    } else if (unit === '"') this.#double();
    else if (unit === '$' || unit === '`') this.#expansion(readExpansion(scanner, this.#substitute));
    else if (unit === '\\' && !windows) this.#escape();
    else {
      scanner.at += 1;
      this.#parts.push(unit);
    }
  }

  /** Takes up what stands for another text, or a text that only looked like that. */
  #expansion(found: Expansion | string): void {
    if (typeof found === 'string') {
      if (found !== '') this.#parts.push(found);
      return;
    }
    this.#known = false;
    this.#expansions += 1;
    this.#variable = found.variable;
    this.#fallback = found.fallback;
  }

  #escape(): void {
    const scanner = this.#scanner;
    const next = scanner.peek(1);
    const newline = next === '\n' ? 2 : next === '\r' && scanner.peek(2) === '\n' ? 3 : 0;
    if (newline === 0) this.#parts.push(next);
    scanner.at = Math.min(scanner.end, scanner.at + (newline || 2));
  }

  #double(): void {
    const scanner = this.#scanner;
    scanner.at += 1;
    for (let unit = scanner.peek(); unit !== '' && unit !== '"'; unit = scanner.peek()) {
      const { windows } = scanner.dialect;
      if (scanner.atHole()) this.#expansion(readHole(scanner));
      else if (windows === 'batch' && /[%!$`]/.test(unit)) this.#expansion(readBatchVariable(scanner));
      else if (windows === 'powershell' ? unit === '`' : unit === '\\' && !windows) this.#escape();
      else if (unit === '$' || unit === '`') this.#expansion(readExpansion(scanner, this.#substitute));
      else {
        this.#parts.push(unit);
        scanner.at += 1;
      }
    }
    if (scanner.at < scanner.end) scanner.at += 1;
  }
}
