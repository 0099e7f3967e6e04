import { lexemes } from './lexemes.ts';

/** Where the quote or the bracket opens that is not closed at an offset; the offset itself where there is none. */
export function openings(text: string, kind: 'quote' | 'bracket', offset: number): number {
  const open: number[] = [];
  for (const lexeme of lexemes(text)) {
    if (lexeme.start >= offset) break;
    if (kind === 'quote') {
      if (lexeme.kind.endsWith('quoted-scalar') && lexeme.end >= offset) return lexeme.start;
    } else if (lexeme.kind === 'flow-seq-start' || lexeme.kind === 'flow-map-start') {
      open.push(lexeme.start);
    } else if (lexeme.kind === 'flow-seq-end' || lexeme.kind === 'flow-map-end') {
      open.pop();
    } else if (lexeme.kind === 'flow-error-end') {
      open.length = 0;
    }
  }
  return open.at(-1) ?? Math.max(0, Math.min(offset, text.length - 1));
}
