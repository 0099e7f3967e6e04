import { printable } from './printable.ts';

/** What takes up two cells of a terminal. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/gu;

/** What stands above or below another character. */
const none = /[\p{M}\uFE00-\uFE0F]/gu;

/** A part of a line as a terminal shows it: tabs have one width, wherever they stand. */
export function shownText(text: string): string {
  return printable(text.replaceAll('\t', '    '));
}

/** How many cells a part of a line takes up in a terminal. */
export function cellsOf(text: string): number {
  const shown = shownText(text);
  if (/^[ -~]*$/.test(shown)) return shown.length;
  const characters = shown.length - (shown.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
  return characters + (shown.match(wide)?.length ?? 0) - (shown.match(none)?.length ?? 0);
}
