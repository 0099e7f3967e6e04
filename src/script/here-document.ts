import { programAt } from './program.ts';
import type { ShellWord } from './word.ts';

/** A here-document that a line has announced. */
export interface HereDocument {
  readonly delimiter: string;
  readonly words: readonly ShellWord[];
  /** Where the line writes to. */
  target: string | undefined;
}

/** Whether a here-document of these words is itself shell text: `bash <<EOF`, `ssh host <<EOF`, `cat >run.sh <<EOF`. */
export function readsCommands(words: readonly ShellWord[], target: string | undefined): boolean {
  const written = words[programAt(words)]?.text === 'tee' ? words.at(-1)?.text : target;
  return /\.(?:sh|bash)$|\/(?:s?bin|init\.d)\/[^/.]+$/.test(written ?? '') || words.some(({ text }) => text !== undefined && /^(?:.*\/)?(?:ba|z|k|da)?sh$|^ssh$/.test(text));
}
