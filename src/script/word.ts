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

/** Reads the commands of a substitution up to its closing character, that one included. */
export type ReadSubstitution = (close: string) => void;

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
    if (scanner.atHole()) this.#hole();
    else if (windows === 'batch' && (unit === '%' || unit === '!' || unit === '^' || unit === "'" || unit === '$' || unit === '`')) this.#batch(unit);
    else if (windows === 'powershell' && /^@["']\r?\n/.test(scanner.text.slice(scanner.at, scanner.at + 4))) {
      const quote = scanner.peek(1);
      scanner.at += 2;
      this.#parts.push(scanner.skipPast(`\n${quote}@`));
    } else if (windows === 'powershell' && unit === '`') this.#escape();
    else if (unit === "'") {
      scanner.at += 1;
      this.#parts.push(scanner.skipPast("'"));
    } else if (unit === '"') this.#double();
    else if (unit === '$' || unit === '`') this.#expansion();
    else if (unit === '\\' && !windows) this.#escape();
    else if (scanner.startsWith('{{')) {
      this.#known = false;
      this.#expansions += 1;
      this.#variable = /^\{\{\s*\.?(\w+)\s*$/.exec(scanner.skipPast('}}'))?.[1];
    } else {
      scanner.at += 1;
      this.#parts.push(unit);
    }
  }

  #hole(): void {
    const { hole } = this.#scanner.dialect;
    if (hole) this.#scanner.take(hole);
    this.#known = false;
    this.#expansions += 1;
    this.#variable = undefined;
  }

  /** `%NAME%`, `!NAME!`, `%1`, `%~dp0`, `%%i`; `^` takes its meaning from the next character. */
  #batch(unit: string): void {
    const scanner = this.#scanner;
    const name = unit === '%' || unit === '!' ? scanner.take(/%\w{1,99}%|!\w{1,99}!/y) : '';
    if (name || (unit === '%' && scanner.take(/%%?~?\w{1,9}|%\*/y))) {
      this.#known = false;
      this.#expansions += 1;
      this.#variable = name ? name.slice(1, -1) : undefined;
      return;
    }
    if (unit === '^') scanner.at += 1;
    this.#parts.push(scanner.peek());
    scanner.at = Math.min(scanner.end, scanner.at + 1);
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
      if (scanner.atHole()) this.#hole();
      else if (windows === 'batch' && (unit === '%' || unit === '!' || unit === '$' || unit === '`')) this.#batch(unit);
      else if (windows === 'powershell' ? unit === '`' : unit === '\\' && !windows) this.#escape();
      else if (unit === '$' || unit === '`') this.#expansion();
      else {
        this.#parts.push(unit);
        scanner.at += 1;
      }
    }
    if (scanner.at < scanner.end) scanner.at += 1;
  }

  /** `$NAME`, `${…}`, `$(…)`, `$((…))`, backquotes; in a Makefile with one dollar more, and `$(NAME)`. */
  #expansion(): void {
    const scanner = this.#scanner;
    const known = this.#known;
    this.#known = false;
    this.#expansions += 1;
    this.#variable = undefined;
    if (scanner.peek() === '`') {
      scanner.at += 1;
      this.#substitute('`');
      return;
    }
    const ofShell = !scanner.dialect.make || scanner.peek(1) === '$';
    scanner.at += scanner.dialect.make && ofShell ? 2 : 1;
    if (scanner.startsWith('{{')) scanner.skipPast('}}');
    else if (scanner.startsWith('((') && ofShell) scanner.skipPast('))');
    else if (scanner.peek() === '(') this.#parenthesis(ofShell);
    else if (scanner.peek() === '{') this.#braced();
    else if (scanner.peek() === "'" || scanner.peek() === '"') {
      this.#known = known;
      this.#expansions -= 1;
    } else {
      this.#variable = scanner.take(scanner.dialect.windows ? /(?:env:)?[A-Za-z_]\w*|[?$^]/y : /[A-Za-z_]\w*|[@*#?$!\d-]|[<^+%]/y);
      if (this.#variable !== '') return;
      this.#known = known;
      this.#expansions -= 1;
      this.#parts.push('$');
    }
  }

  #parenthesis(ofShell: boolean): void {
    const scanner = this.#scanner;
    scanner.at += 1;
    if (!ofShell) {
      const name = scanner.take(/[\w.-]{1,99}(?=\))/y);
      if (name) {
        this.#variable = name;
        scanner.at += 1;
        return;
      }
      if (!scanner.take(/shell\s/y)) scanner.take(/[a-z]+\s/y);
    }
    this.#substitute(')');
  }

  #braced(): void {
    const scanner = this.#scanner;
    scanner.at += 1;
    const name = scanner.take(/[A-Za-z_][\w.-]*|[@*#?!\d]/y);
    const operator = scanner.take(/\[[@*]\]|:?[-=]/y);
    const start = scanner.at;
    const rest = scanner.skipPast('}');
    if (rest === '') this.#variable = name;
    else if (/^:?[-=]$/.test(operator) && !/[${]/.test(rest)) {
      this.#variable = name;
      this.#fallback = withoutQuotes(scanner.text, start, start + rest.length);
    }
  }
}

function withoutQuotes(text: string, start: number, end: number): Stretch {
  const quote = text[start];
  const inside = (quote === '"' || quote === "'") && text[end - 1] === quote && end - start > 1;
  return inside ? { start: start + 1, end: end - 1 } : { start, end };
}
