import { countStartingBy } from '../source/count-starting-by.ts';
import type { Stretch } from './snippet.ts';

/** Finds the lines of a text by what is written on them; asking often costs no more than asking once. */
export class LineEnds {
  readonly #text: string;
  readonly #whole: Stretch;
  #lines: Map<string, Stretch[]> | undefined;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#whole = { start, end };
  }

  /** The next line, from an offset on, that holds nothing but this, blanks apart. */
  next(content: string, from: number): Stretch | undefined {
    this.#lines ??= readLines(this.#text, this.#whole);
    const found = this.#lines.get(content) ?? [];
    return found[countStartingBy(found, from - 1, ({ start }) => start)];
  }
}

function readLines(text: string, { start, end }: Stretch): Map<string, Stretch[]> {
  const lines = new Map<string, Stretch[]>();
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const content = text.slice(at, next).trim();
    const same = lines.get(content);
    if (same) same.push({ start: at, end: next });
    else lines.set(content, [{ start: at, end: next }]);
    at = next;
  }
  return lines;
}
