import type { Stretch } from '../snippet.ts';

/** A string in a program's source. */
export interface Literal {
  /** Where it begins, prefix letters and quotes included, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** What stands between the quotes. */
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

/** How a language writes comments, and strings of several lines. */
export interface Syntax {
  readonly comment: '#' | '//' | 'both';
  readonly tripled: boolean;
  /** Backquotes open a string. */
  readonly backquotes: boolean;
}

/** Strings longer than this hold no command line. */
const maxLength = 20_000;

/**
 * The strings of a program's source, those in comments left out, and the comments. What is misread (a quote in a regular
 * expression) does no harm beyond its line.
 */
export function readLiterals(text: string, { comment, tripled, backquotes }: Syntax): { readonly literals: readonly Literal[]; readonly comments: readonly Stretch[] } {
  const literals: Literal[] = [];
  const comments: Stretch[] = [];
  const opening = /"""|'''|["'`#]|\/[/*]/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [mark] = match;
    const inside = match.index + mark.length;
    if (mark === '#' || mark === '//') {
      if (comment !== 'both' && comment !== mark) continue;
      opening.lastIndex = lineEnd(text, inside);
      comments.push({ start: match.index, end: opening.lastIndex });
    } else if (mark === '/*') {
      if (comment === '#') continue;
      opening.lastIndex = past(text, '*/', inside);
      comments.push({ start: match.index, end: opening.lastIndex });
    } else if (mark !== '`' || backquotes) {
      const quote = tripled ? mark : mark.charAt(0);
      const from = match.index + quote.length;
      const to = stringEnd(text, from, quote);
      const closed = text.startsWith(quote, to);
      opening.lastIndex = closed ? to + quote.length : to;
      if (closed) literals.push({ start: prefixed(text, match.index), end: to + quote.length, from, to, quote });
    }
  }
  return { literals, comments };
}

/** Where a string's quote stands, or where there can be none any more. */
function stringEnd(text: string, from: number, quote: string): number {
  const severalLines = quote.length > 1 || quote === '`';
  let at = from;
  for (; at < text.length && at - from < maxLength; at += 1) {
    const unit = text[at];
    if (unit === '\\') at += 1;
    else if ((unit === '\n' && !severalLines) || text.startsWith(quote, at)) return at;
  }
  return at;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** Python's letters in front of a quote: `f"…"`, `rb'…'`. */
function prefixed(text: string, at: number): number {
  const letters = /(?<![\w$])[rbuf]{1,2}$/i.exec(text.slice(Math.max(0, at - 3), at));
  return at - (letters?.[0].length ?? 0);
}
