import { Composer, Parser, type Document, type Lexer } from 'yaml';
import { strictLexer, tolerantLexer, withPlainLineEnds } from './lexers.ts';

/** A document as the parser gives it: every scalar is text, nothing resolved. */
export type RawDocument = Document.Parsed;

/** What the parser has to say against a text, in its own words. */
export interface RawError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A text's documents, and the errors of all of them. */
export interface Raw {
  readonly text: string;
  readonly documents: readonly RawDocument[];
  readonly errors: readonly RawError[];
  /** What it was read with. */
  readonly lexer: () => Lexer;
}

/**
 * `uniqueKeys` is off because the parser's own search is quadratic, `prettyErrors` because it is too, and puts source
 * lines, secrets included, into messages. The failsafe schema leaves the reading of scalars to us, tagged
 * ones included.
 */
const options = { uniqueKeys: false, prettyErrors: false, schema: 'failsafe', logLevel: 'silent', resolveKnownTags: false } as const;

/** Reads a text strictly, or, where that fails and the engines' leniency over indentation helps, as they do. */
export function readRaw(text: string): Raw {
  const lines = withPlainLineEnds(text);
  const strict = compose(lines, strictLexer);
  if (!strict.errors.some(mayBeIndentation)) return strict;
  const tolerant = compose(lines, tolerantLexer);
  return tolerant.errors.length < strict.errors.length ? tolerant : strict;
}

function compose(text: string, lexer: () => Lexer): Raw {
  const composer = new Composer(options);
  const documents = withoutStacks(() => [...composer.compose(tokens(text, lexer()), true, text.length)]);
  return { text, documents, errors: documents.flatMap(({ errors }) => errors), lexer };
}

/** The parser's errors carry the stack that they came from, which costs as much as all the rest of a bad file. */
function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function* tokens(text: string, lexer: Lexer) {
  const parser = new Parser();
  for (const lexeme of lexer.lex(text)) yield* parser.next(lexeme);
  yield* parser.end();
}

function mayBeIndentation({ code, message }: RawError): boolean {
  return (code === 'BAD_INDENT' && message.startsWith('Flow')) || (code === 'MISSING_CHAR' && / must end with a |closing /.test(message));
}
