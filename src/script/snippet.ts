import type { Location, SourceFile } from '../source/source-file.ts';

/** How a text differs from what a POSIX shell reads. */
export interface Dialect {
  /** `$(NAME)` is a variable, `$$` a dollar. */
  readonly make?: true;
  /** `$(NAME)` is a variable where one of this name is known: Azure Pipelines fills it in before the shell reads it. */
  readonly macros?: true;
  /** A line end is no more than a blank: folded and plain YAML. */
  readonly folded?: true;
  /** A comment line within a continued line does not end it, and a bare here-document is a script. */
  readonly dockerfile?: true;
  /** The shells of Windows, in which the backslash is a character like others. */
  readonly windows?: 'batch' | 'powershell';
  /** What stands for a text that someone else fills in: `<name>`, `{name}`, `%s`. Sticky. */
  readonly hole?: RegExp;
}

/** A stretch of the text that is spoken of. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Shell text that stands in a file, and where each of its characters does. */
export interface Snippet {
  readonly file: SourceFile;
  /** As the shell reads it. Offsets of words are counted in it. */
  readonly text: string;
  readonly dialect: Dialect;
  /** The place in the file of the first character; where escapes were taken off, of every character and of the end. */
  readonly places: number | readonly number[];
  /** Where it runs, seen from where its file's other texts do; `undefined` where nothing is said. */
  readonly folder?: string | undefined;
}

/** A stretch of a file that is shell text as it stands. */
export function inPlace(file: SourceFile, start: number, end: number, dialect: Dialect = {}): Snippet {
  return { file, text: file.text.slice(start, end), dialect, places: start };
}

/** The place in the file of a stretch of a snippet. */
export function placeOf({ file, places }: Snippet, { start, end }: Stretch): Location {
  if (typeof places === 'number') return { file, range: { start: places + start, end: places + end } };
  return { file, range: { start: places[start] ?? 0, end: places[end] ?? 0 } };
}

/** The quotes that a snippet stands in, if its file has it in a string. */
export function quotesAround({ file, text, places }: Snippet): '"' | "'" | undefined {
  const start = typeof places === 'number' ? places : (places[0] ?? 0);
  const end = typeof places === 'number' ? places + text.length : (places.at(-1) ?? 0);
  const quote = file.text[start - 1];
  return (quote === '"' || quote === "'") && file.text[end] === quote ? quote : undefined;
}

/**
 * A string in quotes, as JSON and YAML write it, with its escapes taken off and its line ends folded. The range is that
 * of the string, quotes included.
 */
export function unescaped(file: SourceFile, start: number, end: number, dialect: Dialect = {}): Snippet {
  const quote = file.text[start] ?? '';
  const characters: string[] = [];
  const places: number[] = [];
  for (let at = start + 1; at < end - 1; at += 1) {
    places.push(at);
    const character = file.text[at] ?? '';
    const next = file.text[at + 1] ?? '';
    const doubled = quote === "'" && character === "'" && next === "'";
    if (doubled || (quote === '"' && character === '\\')) {
      characters.push(doubled ? "'" : (escapes.get(next) ?? next));
      at += 1;
    } else characters.push(character === '\n' ? ' ' : character);
  }
  places.push(end - 1);
  const text = characters.join('');
  return { file, text, dialect, places };
}

/** The inside of a program's string, backslashes taken off. */
export function unquoted(file: SourceFile, start: number, end: number, dialect: Dialect = {}): Snippet {
  const characters: string[] = [];
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    places.push(at);
    const isEscape = file.text[at] === '\\' && at + 1 < end;
    if (isEscape) at += 1;
    const character = file.text[at] ?? '';
    characters.push(isEscape ? (escapes.get(character) ?? character) : character);
  }
  places.push(end);
  return { file, text: characters.join(''), dialect, places };
}

/** What a shell makes of a text in double quotes. A line that goes on behind a backslash does so for the next shell too. */
export function withoutEscapes({ text, places, ...snippet }: Snippet, { start, end }: Stretch): Snippet {
  const characters: string[] = [];
  const inFile: number[] = [];
  const placeAt = (at: number): number => (typeof places === 'number' ? places + at : (places[at] ?? 0));
  for (let at = start; at < end; at += 1) {
    inFile.push(placeAt(at));
    if (text[at] === '\\' && at + 1 < end && /["$`\\]/.test(text[at + 1] ?? '')) at += 1;
    characters.push(text[at] ?? '');
  }
  inFile.push(placeAt(end));
  return { ...snippet, text: characters.join(''), places: inFile };
}

const escapes = new Map([['n', '\n'], ['t', '\t'], ['r', '\r'], ['\n', ' ']]);
