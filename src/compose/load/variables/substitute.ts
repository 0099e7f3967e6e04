import type { Operator, Part, Use } from './template.ts';
import { assumed, ifUnset, known, tidy, type Piece, type Text, type Unknown } from './text.ts';

/** What a variable holds; `undefined` where it is not known whether anyone sets it. */
export type Lookup = (name: string) => Text | undefined;

/** A variable that is set to nothing although the text demands a value. */
export type Missing = (use: Use) => void;

/** Puts values in place of variables, as far as they are known. `source` is the text that `parts` were read from. */
export function substitute(parts: readonly Part[], source: string, lookup: Lookup, missing: Missing): Text {
  return limited(tidy(parts.flatMap((part) => (typeof part === 'string' ? [part] : valueOf(part, source, lookup, missing)))));
}

function valueOf(use: Use, source: string, lookup: Lookup, missing: Missing): Text {
  const value = lookup(use.name);
  const argument = substitute(use.argument, source, lookup, missing);
  if (!value) return [unset(use, source, argument)];
  const filled = isFilled(value);
  if (filled === undefined && use.operator.startsWith(':')) return [maybe(use, source, value, argument)];
  switch (use.operator) {
    case ':-':
      return filled ? value : argument;
    case ':?':
      if (!filled) missing(use);
      return value;
    case ':+':
      return filled ? argument : [''];
    case '+':
      return argument;
    default:
      return value;
  }
}

/** Whether a value is more than nothing; `undefined` where that is not known. */
function isFilled(value: Text): boolean | undefined {
  return value.some((piece) => typeof piece === 'string' && piece !== '') || (known(value) === undefined ? undefined : false);
}

/** No one here sets the variable; a shell may. */
function unset(use: Use, source: string, argument: Text): Unknown {
  const readings = {
    '': { assumed: undefined, ifUnset: '' },
    '-': { assumed: assumed(argument), ifUnset: ifUnset(argument) },
    '+': { assumed: '', ifUnset: '' },
    '?': { assumed: undefined, ifUnset: undefined },
  } as const;
  return { ...common(use, source, [argument]), ...readings[bare(use.operator)] };
}

/** The variable is set, to a text that hangs on others: it may be empty. */
function maybe(use: Use, source: string, value: Text, argument: Text): Unknown {
  const choose = (read: (text: Text) => string | undefined): string | undefined => {
    const own = read(value);
    if (own === undefined) return undefined;
    if (bare(use.operator) === '+') return own === '' ? '' : read(argument);
    if (own !== '') return own;
    return bare(use.operator) === '-' ? read(argument) : undefined;
  };
  return { ...common(use, source, [value, argument]), assumed: choose(assumed), ifUnset: choose(ifUnset) };
}

function common({ name, start, end }: Use, source: string, texts: readonly Text[]): Pick<Unknown, 'source' | 'variables'> {
  const inner = texts.flatMap((text) => text.flatMap((piece: Piece) => (typeof piece === 'string' ? [] : piece.variables)));
  return { source: source.slice(start, end), variables: [...new Set([name, ...inner])].slice(0, maxVariables) };
}

/** Variables that double one another would fill the memory: what is longer than anyone means counts as not known. */
const maxLength = 100_000;
const maxPieces = 1000;
const maxVariables = 20;

function limited(text: Text): Text {
  const length = text.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece : (piece.assumed ?? piece.ifUnset ?? '')).length, 0);
  if (length <= maxLength && text.length <= maxPieces) return text;
  return [{ source: '${…}', variables: [], assumed: undefined, ifUnset: undefined }];
}

function bare(operator: Operator): '' | '-' | '+' | '?' {
  if (operator === ':-') return '-';
  if (operator === ':+') return '+';
  return operator === ':?' ? '?' : operator;
}
