import { Lexer } from 'yaml';

/** The two places where YAML 1.2 wants continuation lines indented and the engines do not care. */
const indifferent = ['parseQuotedScalar', 'parseFlowCollection'] as const;

/** The engines end lines at a lone `\r`, too; the lexers below do not. Of the same length. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, '\n') : text;
}

/** The parser's own lexer. */
export function strictLexer(): Lexer {
  return new Lexer();
}

/**
 * A lexer that lets quoted text and bracketed values go on at any column, as both engines do. An unclosed bracket then
 * swallows the rest of the file, so this is for texts that the strict one refuses.
 */
export function tolerantLexer(): Lexer {
  const lexer = new Lexer();
  for (const name of indifferent) {
    const strict: unknown = Reflect.get(lexer, name);
    if (typeof strict !== 'function') continue;
    Object.defineProperty(lexer, name, {
      *value() {
        const indent: unknown = Reflect.get(lexer, 'indentNext');
        Reflect.set(lexer, 'indentNext', 0);
        const next: unknown = yield* Reflect.apply(strict, lexer, []);
        Reflect.set(lexer, 'indentNext', indent);
        return next;
      },
    });
  }
  return lexer;
}
