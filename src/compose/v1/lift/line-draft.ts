import type { Edit } from '../../../source/fix.ts';
import type { Range, SourceFile } from '../../../source/source-file.ts';

interface Line {
  text: string;
  indent: number;
  readonly before: string[];
  readonly behind: (Line | string)[];
  /** Where it was, it is no longer. */
  taken: boolean;
}

/** Whole lines of a file that are being rearranged; each is asked for by its number in the file, from 1. */
export class LineDraft {
  readonly #file: SourceFile;
  readonly #first: number;
  readonly #lines: readonly Line[];

  constructor(file: SourceFile, first: number, last: number) {
    this.#file = file;
    this.#first = first;
    this.#lines = Array.from({ length: last - first + 1 }, (_, index) => {
      const text = file.slice(this.#rangeOf(first + index));
      return { text, indent: 0, before: [], behind: [], taken: false };
    });
  }

  /** Moves lines to the right, empty ones left out. */
  indent(first: number, last: number, by: number): void {
    for (const line of this.#slice(first, last)) if (line.text.trim() !== '') line.indent += by;
  }

  /** False, with nothing done, where an edit takes in more than one line. The edits of a line come from its end to its beginning. */
  apply(edits: readonly Edit[]): boolean {
    const places = edits.map(({ range }) => ({ from: this.#file.positionAt(range.start).line, to: this.#file.positionAt(range.end).line }));
    if (edits.length === 0 || places.some(({ from, to }) => from !== to)) return false;
    for (const [index, { range, text }] of edits.entries()) {
      const [line] = this.#slice(places[index]?.from ?? 0, places[index]?.from ?? 0);
      const start = range.start - this.#rangeOf(places[index]?.from ?? 0).start;
      if (line) line.text = line.text.slice(0, start) + text + line.text.slice(start + range.end - range.start);
    }
    return true;
  }

  insertBefore(number: number, text: string): void {
    this.#at(number)?.before.push(text);
  }

  insertBehind(number: number, text: string): void {
    this.#at(number)?.behind.push(text);
  }

  /** Puts lines behind another one, which is none of them. */
  move(first: number, last: number, behind: number): void {
    const lines = this.#slice(first, last).map((line) => ({ ...line, taken: false }));
    this.remove(first, last);
    for (const line of lines) this.#at(behind)?.behind.push(line);
  }

  remove(first: number, last: number): void {
    for (const line of this.#slice(first, last)) line.taken = true;
  }

  /** One edit for all lines. */
  toEdit(): Edit {
    const range = { start: this.#rangeOf(this.#first).start, end: this.#rangeOf(this.#first + this.#lines.length - 1).end };
    const lineEnd = this.#file.text.includes('\r\n') ? '\r\n' : '\n';
    return { file: this.#file, range, text: this.#lines.flatMap((line) => (line.taken ? [] : written(line))).join(lineEnd) };
  }

  /** A byte order mark stays where it is. */
  #rangeOf(number: number): Range {
    const { start, end } = this.#file.lineAt(number) ?? { start: 0, end: 0 };
    return { start: start === 0 && this.#file.text.startsWith('\uFEFF') ? 1 : start, end };
  }

  #slice(first: number, last: number): readonly Line[] {
    return this.#lines.slice(first - this.#first, last - this.#first + 1);
  }

  #at(number: number): Line | undefined {
    return this.#lines[number - this.#first];
  }
}

function written({ text, indent, before, behind }: Line): string[] {
  return [...before, ' '.repeat(indent) + text, ...behind.flatMap((line) => (typeof line === 'string' ? [line] : written(line)))];
}
