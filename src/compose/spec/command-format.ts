import type { Format } from './format.ts';

/** Where the reader of a command line is. */
type Within = 'nothing' | 'single' | 'double' | 'back' | 'dollar';

/**
 * A command line in one text, as Compose cuts it into words: quotes have their pair, brackets stand in quotes or in `$( )`.
 * It reads no further than to the first `;`, `&`, `|`, `<` or `>` outside of quotes.
 */
export const commandLine: Format = { what: 'a command line that can be cut into words', accepts: isCommandLine, help: 'Close the quote or bracket that is open, or write a list' };

function isCommandLine(text: string): boolean {
  let within: Within = 'nothing';
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\' && within !== 'single') {
      at += 1;
      if (at >= text.length) return false;
    } else if (within === 'nothing' && ';&|<>'.includes(sign)) {
      return true;
    } else {
      const next = step(within, sign, before);
      if (next === undefined) return false;
      within = next;
    }
    before = text.charAt(at);
  }
  return within === 'nothing';
}

/** Where the reader is behind a sign; `undefined` where it gives up. */
function step(within: Within, sign: string, before: string): Within | undefined {
  if (sign === '"' && (within === 'nothing' || within === 'double')) return within === 'double' ? 'nothing' : 'double';
  if (sign === "'" && (within === 'nothing' || within === 'single')) return within === 'single' ? 'nothing' : 'single';
  if (sign === '`' && (within === 'nothing' || within === 'back')) return within === 'back' ? 'nothing' : 'back';
  if (sign === '(' && (within === 'nothing' || within === 'dollar')) return within === 'nothing' && before === '$' ? 'dollar' : undefined;
  if (sign === ')' && (within === 'nothing' || within === 'dollar')) return within === 'dollar' ? 'nothing' : undefined;
  return within;
}
