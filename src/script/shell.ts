import { readsCommands, type HereDocument } from './here-document.ts';
import { Scanner } from './scanner.ts';
import type { Dialect, Snippet, Stretch } from './snippet.ts';
import { LineEnds } from './line-ends.ts';
import { skipWindowsComment, windowsWords } from './windows.ts';
import { readWord, type ShellWord } from './word.ts';

/** A command with its words, and what stands around it. */
export interface Simple {
  readonly words: readonly ShellWord[];
  /** The operator in front of it and the one behind: `&&`, `|`, a line end; '' at the ends of the text. */
  readonly before: string;
  readonly after: string;
  /** The file that its output goes to, as written there; `undefined` where it goes nowhere else, or that is not known. */
  readonly output: string | undefined;
  /** It stands in `$(…)`, backquotes or a here-document. */
  readonly nested: boolean;
  /** It stands in `$(…)` or backquotes. */
  readonly captured: boolean;
}

/** Deeper substitutions are not followed: no one writes them, and each takes up some of our own stack. */
const maxDepth = 40;

/**
 * Reads a snippet, or a stretch of it, into its commands, those in substitutions and in the here-documents of shells
 * too. Reads on past what it does not know, in time that grows with the text.
 */
export function readShell({ text, dialect }: Snippet, { start, end }: Stretch = { start: 0, end: text.length }): readonly Simple[] {
  const reader = new Reader(text, start, end, dialect);
  reader.list('', 0);
  return reader.commands;
}

/** How a line goes on behind its end. */
const continuation = { posix: /\\\r?\n/y, batch: /\^\r?\n/y, powershell: /`\r?\n/y };

/** One pass over a text, front to back. */
class Reader {
  readonly commands: Simple[] = [];
  readonly #scanner: Scanner;
  readonly #lineEnds: LineEnds;
  #pending: HereDocument[] = [];
  #written: string | undefined;

  constructor(text: string, start: number, end: number, dialect: Dialect) {
    this.#scanner = new Scanner(text, start, end, dialect);
    this.#lineEnds = new LineEnds(text, start, end);
  }

  /** Commands up to a closing character, that one included. */
  list(close: string, depth: number): void {
    const scanner = this.#scanner;
    let words: ShellWord[] = [];
    let before = '';
    let output: string | undefined;
    let parens = 0;
    const flush = (operator: string): void => {
      const meant = scanner.dialect.windows ? windowsWords(scanner, words) : words;
      if (meant.length > 0) this.commands.push({ words: meant, before, after: operator, output, nested: depth > 0, captured: close !== '' });
      words = [];
      before = operator;
      output = undefined;
    };
    const substitute = (end: string): void => {
      if (depth < maxDepth) this.list(end, depth + 1);
      else scanner.skipPast(end);
    };
    for (;;) {
      this.#blanks();
      const unit = scanner.peek();
      if (unit === '' || (unit === close && parens === 0)) break;
      if (unit === '\n') {
        scanner.at += 1;
        flush(unit);
        this.#hereDocuments(depth);
      } else if (scanner.dialect.windows && skipWindowsComment(scanner, words.length === 0)) continue;
      else if (unit === '#' && !scanner.atHole()) scanner.take(/[^\n]*/y);
      else if (unit === '(' || unit === ')') {
        parens += unit === '(' ? 1 : -1;
        scanner.at += 1;
        flush(unit);
      } else if (/[{}]/.test(unit) && scanner.dialect.windows === 'powershell') {
        scanner.at += 1;
        flush(unit);
      } else if (/[0-9&<>]/.test(unit) && !scanner.atHole() && this.#isRedirection()) output = this.#redirection(words, close, substitute) ?? output;
      else if (/[;&|]/.test(unit)) flush(scanner.take(/;;?&?|&&?|\|[|&]?/y));
      else {
        const word = readWord(scanner, close, substitute);
        if (word) words.push(word);
        else scanner.at += 1;
      }
    }
    if (scanner.at < scanner.end) scanner.at += 1;
    flush('');
  }

  #blanks(): void {
    const scanner = this.#scanner;
    const { folded, windows, dockerfile } = scanner.dialect;
    for (;;) {
      scanner.take(/[ \t\r]+/y);
      if (folded && scanner.take(/\n(?![ \t]*\n)/y)) continue;
      if (!scanner.take(continuation[windows ?? 'posix'])) return;
      if (dockerfile) scanner.take(/(?:[ \t]*(?:#[^\n]*)?\n)+/y);
    }
  }

  #isRedirection(): boolean {
    const { text, at } = this.#scanner;
    return /^(?:\d{0,9}|&)[<>]/.test(text.slice(at, at + 12));
  }

  /** `2>&1`, `> file`, `<<EOF`. Gives the file that the output goes to. */
  #redirection(words: readonly ShellWord[], close: string, substitute: (end: string) => void): string | undefined {
    const scanner = this.#scanner;
    const number = scanner.take(/\d+|&/y);
    const operator = scanner.take(/<<<|<<-?|<&|<>|>>|>&|>\||[<>]/y);
    if (scanner.peek() === '(') {
      scanner.at += 1;
      substitute(')');
      return undefined;
    }
    scanner.take(/[ \t]+/y);
    const target = readWord(scanner, close, substitute);
    if ((operator === '<<' || operator === '<<-') && target?.text) this.#pending.push({ delimiter: target.text, words, target: this.#written });
    if (operator === '>' || operator === '>>') {
      this.#written = target?.text;
      for (const each of this.#pending) each.target ??= target?.text;
    }
    return operator.startsWith('>') && number !== '2' && !/^\d$/.test(target?.text ?? '') ? target?.text : undefined;
  }

  #hereDocuments(depth: number): void {
    const scanner = this.#scanner;
    const pending = this.#pending;
    this.#pending = [];
    this.#written = undefined;
    for (const { delimiter, words, target } of pending) {
      const line = this.#lineEnds.next(delimiter, scanner.at);
      if (!line) continue;
      if ((readsCommands(words, target) || (scanner.dialect.dockerfile && words.length === 0)) && depth < maxDepth) {
        const inner = new Reader(scanner.text, scanner.at, line.start, scanner.dialect);
        inner.list('', depth + 1);
        for (const command of inner.commands) this.commands.push(command);
      }
      scanner.at = line.end;
    }
  }
}
