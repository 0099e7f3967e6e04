import type { Dialect } from './snippet.ts';

/** A place in a text that moves on; what lies behind `end` is not there. */
export class Scanner {
  readonly text: string;
  readonly end: number;
  readonly dialect: Dialect;
  at: number;

  constructor(text: string, start: number, end: number, dialect: Dialect) {
    this.text = text.slice(0, end);
    this.at = start;
    this.end = end;
    this.dialect = dialect;
  }

  /** The character here or some way ahead; '' at the end. */
  peek(ahead = 0): string {
    return this.text[this.at + ahead] ?? '';
  }

  /** Whether something stands here that someone else fills in. */
  atHole(): boolean {
    const { hole } = this.dialect;
    if (!hole) return false;
    hole.lastIndex = this.at;
    return hole.test(this.text);
  }

  startsWith(word: string): boolean {
    return this.text.startsWith(word, this.at);
  }

  /** Moves behind the next `stop`, or to the end; gives what was passed over. */
  skipPast(stop: string): string {
    const found = this.text.indexOf(stop, this.at);
    const from = this.at;
    const last = found < 0 ? this.end : found;
    this.at = Math.min(this.end, last + stop.length);
    return this.text.slice(from, last);
  }

  /** Moves over the characters that a sticky expression matches here; gives them. */
  take(expression: RegExp): string {
    expression.lastIndex = this.at;
    const taken = expression.exec(this.text)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }
}
