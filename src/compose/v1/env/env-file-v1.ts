import { countStartingBy } from '../../../source/count-starting-by.ts';
import type { Range } from '../../../source/source-file.ts';
import { maxFileBytes } from '../../../source/workspace.ts';

/** A statement of an env file as Compose V1 takes it: `NAME=value`, a `NAME` alone, or what it skips with a warning. */
export interface StatementV1 {
  /** `undefined` where it is skipped. */
  readonly name: string | undefined;
  /** Without its quotes and escapes, its variables not yet put in; `undefined` for a name alone. */
  readonly value: string | undefined;
  /** From its first character to the end of its last line. */
  readonly range: Range;
}

/** What one variable comes to in Compose V1; `undefined` is Python's `None`. */
export type ValueV1 = string | undefined;

/** What is put in for the variables of one file comes to no more than this. */
const maxLength = 4 * maxFileBytes;

/** Blanks as Python sees them; the mark of byte order is none. */
const blanks = '\\t\\v\\f\\x1C-\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const blank = `[${blanks}\\r\\n]`;
const inline = `[${blanks}]`;
const comment = new RegExp(`(?<!${blank})${blank}+#[^]*`);
const blanksAtEnd = new RegExp(`(?<!${blank})${blank}+$`);
const blanksAtStart = new RegExp(`^${blank}+`);
const oddComment = new RegExp(`(?<!${blank})${blank}*(?! )${blank}#`);

/** A text without the blanks around it, as V1 takes them away. */
export function trimV1(text: string): string {
  return text.replace(blanksAtStart, '').replace(blanksAtEnd, '');
}

/** Where a comment begins behind a blank that is no space: its place with the blanks before it. */
export function oddCommentIn(value: string): Range | undefined {
  const found = oddComment.exec(value);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const patterns = {
  blanks: sticky(`${blank}*`),
  inline: sticky(`${inline}*`),
  exported: sticky(`export${inline}+`),
  quotedName: sticky("'([^']+)'"),
  name: sticky(`([^=#${blanks}\\r\\n]+)`),
  sign: sticky(`=${inline}*`),
  single: sticky("'((?:\\\\'|[^'])*)'"),
  double: sticky('"((?:\\\\"|[^"])*)"'),
  plain: sticky('([^\\r\\n]*)'),
  rest: sticky(`(?:${inline}*#[^\\r\\n]*)?${inline}*(?:\\r\\n|\\n|\\r|$)`),
  line: sticky('[^\\r\\n]*(?:\\r\\n|\\r|\\n)?'),
} as const;

/** The statement that a place lies in. */
export function statementAt(statements: readonly StatementV1[], offset: number): StatementV1 | undefined {
  const statement = statements[countStartingBy(statements, offset, ({ range }) => range.start) - 1];
  return statement && offset < statement.range.end ? statement : undefined;
}

/** Takes an env file apart as python-dotenv 0.17 does, by which docker-compose 1.29.2 reads both `.env` and `env_file`. */
export function readStatementsV1(text: string): readonly StatementV1[] {
  const statements: StatementV1[] = [];
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text) ?? undefined;
    if (found) offset = pattern.lastIndex;
    return found;
  };
  const value = (): string | undefined => {
    const sign = text[offset];
    if (sign === "'") return lineFeeds(take(patterns.single)?.[1])?.replace(/\\[\\']/g, (found) => found.slice(1));
    if (sign === '"') return lineFeeds(take(patterns.double)?.[1])?.replace(/\\[\\'"abfnrtv]/g, unescaped);
    return take(patterns.plain)?.[1]?.replace(comment, '').replace(blanksAtEnd, '');
  };
  const statement = (): Pick<StatementV1, 'name' | 'value'> | undefined => {
    take(patterns.exported);
    const name = take(text[offset] === "'" ? patterns.quotedName : patterns.name)?.[1];
    if (name === undefined) return undefined;
    take(patterns.inline);
    if (!take(patterns.sign)) return take(patterns.rest) ? { name, value: undefined } : undefined;
    const read = value();
    return read !== undefined && take(patterns.rest) ? { name, value: read } : undefined;
  };
  for (;;) {
    take(patterns.blanks);
    if (offset >= text.length) return statements;
    const start = offset;
    if (text[offset] === '#') take(patterns.line);
    else {
      const read = statement();
      if (!read) take(patterns.line);
      statements.push({ name: read?.name, value: read?.value, range: { start, end: offset } });
    }
  }
}

/**
 * What variables come to: `${NAME}` and `${NAME:-default}` are put in, within any quotes. A variable of the file comes
 * before one of the shell, and an empty one keeps the default out. What is not known is taken for not set. `undefined`
 * where the values come to more than anyone means, as those do that double one another.
 */
export function valuesV1(statements: readonly StatementV1[], shell: (name: string) => string | undefined): ReadonlyMap<string, ValueV1> | undefined {
  const values = new Map<string, ValueV1>();
  let left = maxLength;
  for (const { name, value } of statements) {
    if (name === undefined) continue;
    const put = (_: string, used: string, fallback = ''): string => {
      const text = values.has(used) ? (values.get(used) ?? '') : (shell(used) ?? fallback);
      left -= text.length;
      return left < 0 ? '' : text;
    };
    // Behind the last brace no `${` is closed; each would be looked through to the end.
    const closed = (value?.lastIndexOf('}') ?? -1) + 1;
    values.set(name, value && value.slice(0, closed).replace(/\$\{([^}:]{0,1000})(?::-([^}]*))?\}/g, put) + value.slice(closed));
    if (left < 0) return undefined;
  }
  return values;
}

const letters: Readonly<Record<string, string>> = { a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** Python opens the file as text: each line end is a line feed. */
function lineFeeds(text: string | undefined): string | undefined {
  return text?.replace(/\r\n?/g, '\n');
}

function unescaped(found: string): string {
  const letter = found.slice(1);
  return letters[letter] ?? letter;
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}
