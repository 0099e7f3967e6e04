/** What stands between a variable's name and the text behind it. */
export type Operator = '' | '-' | ':-' | '?' | ':?' | '+' | ':+';

/** A variable in a text, by offsets into that text. */
export interface Use {
  readonly name: string;
  readonly operator: Operator;
  /** The default, the error or the replacement; empty where there is no operator. */
  readonly argument: readonly Part[];
  readonly start: number;
  readonly end: number;
}

/** Text as it is, or a variable. */
export type Part = string | Use;

/** A text as Compose reads it. */
export interface Template {
  readonly parts: readonly Part[];
  /** Where a `${` begins that Compose cannot read: it refuses the file. */
  readonly faults: readonly { readonly start: number; readonly end: number }[];
}

/** Defaults within defaults are read this deep; no one writes more than three. */
const maxDepth = 20;

const name = /[_a-z][_a-z0-9]*/iy;

/**
 * Reads `$A`, `${A}`, `${A:-b}` and the like, nested as well. `$$` is a dollar sign; a `$` before anything but a
 * letter, `_` or `{` is left as it is.
 */
export function readTemplate(text: string): Template {
  const faults: { start: number; end: number }[] = [];
  const reader = new Reader(text, faults);
  return { parts: reader.read(0, text.length, 0), faults };
}

class Reader {
  readonly #text: string;
  readonly #faults: { start: number; end: number }[];
  /** The last `}` of the line that ends at `#lineEnd`. */
  #lineEnd = -1;
  #lastBrace = -1;

  constructor(text: string, faults: { start: number; end: number }[]) {
    this.#text = text;
    this.#faults = faults;
  }

  read(start: number, end: number, depth: number): Part[] {
    const parts: Part[] = [];
    let plain = start;
    let offset = start;
    while (offset < end) {
      const dollar = this.#text.indexOf('$', offset);
      if (dollar < 0 || dollar + 1 >= end) break;
      const next = this.#text[dollar + 1];
      const use = next === '{' ? this.#braced(dollar, end, depth) : this.#named(dollar, end);
      if (next === '$') {
        parts.push(this.#text.slice(plain, dollar + 1));
        offset = dollar + 2;
        plain = offset;
      } else if (use) {
        parts.push(this.#text.slice(plain, dollar), use);
        offset = use.end;
        plain = offset;
      } else offset = dollar + 1;
    }
    parts.push(this.#text.slice(plain, end));
    return parts.filter((part) => part !== '');
  }

  #named(dollar: number, end: number): Use | undefined {
    const found = this.#nameAt(dollar + 1, end);
    return found ? { name: found, operator: '', argument: [], start: dollar, end: dollar + 1 + found.length } : undefined;
  }

  #braced(dollar: number, end: number, depth: number): Use | undefined {
    const found = this.#nameAt(dollar + 2, end);
    const after = dollar + 2 + (found?.length ?? 0);
    if (found && after < end && this.#text[after] === '}') {
      return { name: found, operator: '', argument: [], start: dollar, end: after + 1 };
    }
    const operator = found ? this.#operatorAt(after) : undefined;
    const close = operator ? this.#closing(dollar + 1, after + (operator?.length ?? 0), end) : -1;
    if (!found || !operator || close < 0) {
      this.#fault(dollar, end);
      return undefined;
    }
    const from = after + operator.length;
    const argument = depth < maxDepth ? new Reader(this.#text, this.#faults).read(from, close, depth + 1) : [this.#text.slice(from, close)];
    return { name: found, operator, argument, start: dollar, end: close + 1 };
  }

  #nameAt(offset: number, end: number): string | undefined {
    name.lastIndex = offset;
    const found = name.exec(this.#text)?.[0].slice(0, Math.max(0, end - offset));
    return found === '' ? undefined : found;
  }

  #operatorAt(offset: number): Operator | undefined {
    const colon = this.#text[offset] === ':';
    const sign = this.#text[colon ? offset + 1 : offset];
    if (sign === '-') return colon ? ':-' : '-';
    if (sign === '?') return colon ? ':?' : '?';
    if (sign === '+') return colon ? ':+' : '+';
    return undefined;
  }

  /** The brace that closes the one at `open`: the engine counts braces, and takes the line's last one where they do not add up. */
  #closing(open: number, from: number, end: number): number {
    const last = this.#lastBraceOfLine(open, end);
    if (last < from) return -1;
    let braces = 0;
    for (let offset = open; offset <= last; offset += 1) {
      const unit = this.#text.charCodeAt(offset);
      if (unit === 125) {
        braces -= 1;
        if (braces === 0) return offset;
      } else if (unit === 123) {
        braces += 1;
        // The engine passes over what follows an opening brace, whatever it is.
        offset += 1;
      }
    }
    return last;
  }

  #lastBraceOfLine(offset: number, end: number): number {
    if (offset > this.#lineEnd) {
      const lineEnd = this.#text.indexOf('\n', offset);
      this.#lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      const brace = this.#text.slice(offset, this.#lineEnd).lastIndexOf('}');
      this.#lastBrace = brace < 0 ? -1 : offset + brace;
    }
    return this.#lastBrace;
  }

  #fault(start: number, end: number): void {
    const rest = /^[^\n}]*\}?/.exec(this.#text.slice(start, Math.min(end, start + 200)))?.[0].length ?? 1;
    this.#faults.push({ start, end: start + rest });
  }
}
