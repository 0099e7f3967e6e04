import { oncePer } from '../source/once-per.ts';
import { tolerantLexer, withPlainLineEnds } from './lexers.ts';
import { lexemes, type LexemeKind } from './lexemes.ts';
import type { YamlFile } from './parse.ts';

/** Where PyYAML lets a tab pass. */
const lenient: ReadonlySet<LexemeKind> = new Set(['single-quoted-scalar', 'double-quoted-scalar', 'block-text', 'comment']);

/**
 * Whether a file has something in it at which PyYAML, which V1 reads with, gives up, and V2 does not: a tab between words,
 * in front of a comment or at the end of a line; `\'` in double quotes; one anchor twice in a document.
 */
export const isUnreadV1 = oncePer(({ source }: YamlFile): boolean => {
  if (!/[\t&]|\\'/.test(source.text)) return false;
  const text = withPlainLineEnds(source.text);
  let anchors = new Set<string>();
  for (const { kind, start, end } of lexemes(text, tolerantLexer())) {
    const written = text.slice(start, end);
    if (!lenient.has(kind) && written.includes('\t')) return true;
    if (kind === 'double-quoted-scalar' && written.replaceAll('\\\\', '').includes("\\'")) return true;
    if (kind === 'doc-start') anchors = new Set();
    if (kind !== 'anchor') continue;
    if (anchors.has(written)) return true;
    anchors.add(written);
  }
  return false;
});
