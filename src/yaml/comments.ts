import { oncePer } from '../source/once-per.ts';
import type { Location, Range } from '../source/source-file.ts';
import { tolerantLexer, withPlainLineEnds } from './lexers.ts';
import { lexemes, type Lexeme } from './lexemes.ts';
import type { YamlFile } from './parse.ts';
import { extentAt, pathAt } from './path-index.ts';

/** A comment, and what it is about. */
export interface Comment {
  /** From its `#` to the end of the line. */
  readonly at: Location;
  /** What stands behind the `#`, without blanks around it. */
  readonly text: string;
  /** `line`: behind text on its line. `above`: on a line of its own. `head`: above all else, with an empty line below it. */
  readonly stands: 'line' | 'above' | 'head';
  /** The keys and indices that lead to the entry that it belongs to; empty for the head of a file and below the last entry. */
  readonly path: readonly string[];
  /** That entry, from its key to the end of its value; the whole item where its first key is meant too. */
  readonly extent: Range | undefined;
}

/** A file's comments in order, looked for when first asked for. */
export const commentsOf = oncePer((file: YamlFile): readonly Comment[] => (file.source.text.includes('#') ? find(file) : []));

function find(file: YamlFile): Comment[] {
  const { source } = file;
  const text = withPlainLineEnds(source.text);
  const comments: Comment[] = [];
  const waiting: Lexeme[] = [];
  let lastText: number | undefined;
  let anyText = false;
  const tell = ({ start, end }: Lexeme, stands: Comment['stands'], about: number | undefined): void => {
    const at = { file: source, range: { start, end } };
    const entry = about === undefined ? { path: [], extent: undefined } : { path: pathAt(file, about), extent: extentAt(file, about) };
    comments.push({ at, text: source.text.slice(start, end).replace(/^#+/, '').trim(), stands, ...entry });
  };
  const settle = (about: number | undefined): void => {
    const head = anyText ? 0 : headLength(text, waiting);
    for (const [index, comment] of waiting.entries()) tell(comment, index < head ? 'head' : 'above', index < head ? undefined : about);
    waiting.length = 0;
  };
  for (const lexeme of lexemes(text, tolerantLexer())) {
    const { kind, start } = lexeme;
    if (kind === 'newline') lastText = undefined;
    if (kind === 'comment') {
      if (lastText === undefined) waiting.push(lexeme);
      else tell(lexeme, 'line', lastText);
    }
    if (isBlank(lexeme)) continue;
    if (waiting.length > 0) settle(kind === 'seq-item-ind' ? nextText(text, start + 1) : start);
    if (kind !== 'seq-item-ind' && kind !== 'map-value-ind') lastText ??= start;
    anyText = true;
    if (kind === 'block-text') lastText = undefined;
  }
  settle(undefined);
  return comments;
}

function isBlank({ kind, start, end }: Lexeme): boolean {
  return kind === 'newline' || kind === 'space' || kind === 'comment' || kind === 'byte-order-mark' || start === end;
}

function nextText(text: string, offset: number): number {
  let next = offset;
  while (text[next] === ' ' || text[next] === '\t') next += 1;
  return next;
}

/** How many of the first comments are cut off from what follows by an empty line. */
function headLength(text: string, comments: readonly Lexeme[]): number {
  for (let index = comments.length; index > 0; index -= 1) {
    if (/^[ \t]*\r?\n[ \t]*\r?(?:\n|$)/.test(text.slice(comments[index - 1]?.end))) return index;
  }
  return 0;
}
