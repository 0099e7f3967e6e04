import { oncePer } from '../../source/once-per.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** The names that stand in a text, each once: what is made of letters, digits, `_`, `-` and `.`; a full stop behind them left out. */
export const wordsOf = oncePer(({ text }: SourceFile): ReadonlySet<string> => {
  return new Set((text.match(/[\w.-]+/g) ?? []).map((word) => (word.endsWith('.') ? word.slice(0, -1) : word)));
});
