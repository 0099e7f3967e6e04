import type { SourceFile } from '../../source/source-file.ts';

const known = new WeakMap<SourceFile, ReadonlySet<string>>();

/** The names that stand in a text, each once: what is made of letters, digits, `_`, `-` and `.`; a full stop behind them left out. */
export function wordsOf(file: SourceFile): ReadonlySet<string> {
  let words = known.get(file);
  if (!words) {
    words = new Set((file.text.match(/[\w.-]+/g) ?? []).map((word) => (word.endsWith('.') ? word.slice(0, -1) : word)));
    known.set(file, words);
  }
  return words;
}
