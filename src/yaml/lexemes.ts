import { CST, type Lexer } from 'yaml';
import { strictLexer } from './lexers.ts';

/** What a token is: what the parser calls it, but for scalars and what is no token at all. */
export type LexemeKind = CST.TokenType | 'plain' | 'block-text' | 'error';

/**
 * One token of a text; `block-text` are the lines of a block scalar,
 * `plain` an unquoted one, which may be empty. An empty
 * `flow-error-end` stands where all open brackets are given up.
 */
export interface Lexeme {
  readonly kind: LexemeKind;
  readonly start: number;
  readonly end: number;
}

/** Signs that the lexer puts between tokens, and that stand for no text. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** A text's tokens in order, also where they make no sense together. Linear, and cheaper than parsing. */
export function* lexemes(text: string, lexer: Lexer = strictLexer()): Generator<Lexeme, undefined, undefined> {
  let offset = 0;
  let scalarNext = false;
  let underHeader = false;
  for (const source of lexer.lex(text)) {
    if (scalarNext) {
      yield { kind: underHeader ? 'block-text' : 'plain', start: offset, end: offset + source.length };
      scalarNext = false;
      underHeader = false;
      offset += source.length;
    } else if (marks.has(source)) {
      scalarNext = source === CST.SCALAR;
      if (source === CST.FLOW_END) yield { kind: 'flow-error-end', start: offset, end: offset };
    } else {
      const kind = CST.tokenType(source) ?? 'error';
      if (kind === 'block-scalar-header') underHeader = true;
      yield { kind, start: offset, end: offset + source.length };
      offset += source.length;
    }
  }
  return undefined;
}
