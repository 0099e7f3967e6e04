import { countStartingBy } from './count-starting-by.ts';

/** A half-open stretch of a file's text, in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text together with the file that holds it. */
export interface Location {
  readonly file: SourceFile;
  readonly range: Range;
}

/** Line and column, both from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one file, and where its lines begin. */
export class SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** The text as it stands in the file, a byte order mark included. */
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** How many lines there are; a file's last line end opens one more, empty line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** An offset beyond the text counts as its end. A byte order mark takes up no column. */
  positionAt(offset: number): Position {
    const line = this.#lineIndex(offset);
    const start = this.#starts[line] ?? 0;
    const mark = line === 0 && this.text.startsWith('\uFEFF') && offset > 0 ? 1 : 0;
    return { line: line + 1, column: Math.min(offset, this.text.length) - start - mark + 1 };
  }

  /** The stretch of a line, its line end left out; lines count from 1. `undefined` where there is no such line. */
  lineAt(line: number): Range | undefined {
    const start = this.#starts[line - 1];
    if (start === undefined) return undefined;
    let end = this.#starts[line] ?? this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end -= 1;
    return { start, end };
  }

  /** The whole lines that a range touches, line ends included. */
  linesOf({ start, end }: Range): Range {
    const first = this.#lineIndex(start);
    const last = this.#lineIndex(Math.max(start, end - 1));
    return { start: this.#starts[first] ?? 0, end: this.#starts[last + 1] ?? this.text.length };
  }

  slice({ start, end }: Range): string {
    return this.text.slice(start, end);
  }

  get #starts(): readonly number[] {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }

  #lineIndex(offset: number): number {
    return Math.max(0, countStartingBy(this.#starts, offset, (start) => start) - 1);
  }
}

/** Lines end as YAML and the engines end them: `\n`, `\r\n`, or `\r` alone. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return starts;
}
