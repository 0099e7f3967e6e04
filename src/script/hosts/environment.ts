import type { SourceFile } from '../../source/source-file.ts';
import type { Definition } from '../definition.ts';
import { inPlace, type Stretch } from '../snippet.ts';
import type { Literal } from './literals.ts';

/** Variables of the environment that mean something to Compose or to Docker. */
const known = /^(?:COMPOSE|DOCKER)_[A-Z][A-Z_]{1,40}$/;
/** The same outside of strings: a member of `env`, or a key. */
const named = /(?<![\w$-])(?:COMPOSE|DOCKER)_[A-Z][A-Z_]{1,40}(?=\s{0,9}[:=](?!=))/g;

/** What stands in front of a name in quotes that is set by an index or by a call. */
const byIndex = /(?:\benviron|\bENV|\benv|\$_ENV|\$_SERVER)\[$/;
const byCall = /(?:\b(?:setenv|environ(?:ment)?(?:\.setdefault)?)\(\s{0,9}|\benvironment\s{1,3})$/i;
/** A list of `NAME=value`: Jenkins' `withEnv([…`, Go's `append(os.Environ(), …` and `Env: []string{…`; PHP's `putenv(…`. */
const inList = /(?:\bwithEnv\(\s{0,9}\[|\bos\.Environ\(\),|\benv\s{0,9}[:=]\s{0,9}(?:\[\]string\{|\[))[^[\](){}]{0,400}$|\bputenv\(\s{0,9}$/i;
/** A mapping: `env: { NAME: …`, `env={"NAME": …`, `dict(os.environ, NAME=…`. */
const inMapping = /(?:\benv(?:ironment)?\s{0,9}(?:[:=]|=>)\s{0,9}(?:map\[string\]string)?\{[^{}]{0,400}|\bdict\(\s{0,9}os\.environ,[^()]{0,400})$/i;

/** How much of the text in front of a name is asked. */
const reach = 600;

/** Jenkins' block of variables, which its shells know; its strings hold no braces here. */
const block = /\benvironment\s{0,9}\{([^{}]{0,20000})\}/g;
const entry = /^[ \t]{0,99}([A-Za-z_]\w{0,99})[ \t]{0,9}=[ \t]{0,9}/gm;

/** The variables that a program's source sets in the environment of what it calls: those that mean something to Compose. */
export function environmentIn(file: SourceFile, literals: readonly Literal[], code: string): readonly Definition[] {
  if (!/\b(?:COMPOSE|DOCKER)_/.test(file.text)) return [];
  const values = new Values(file, literals);
  return [...literals.flatMap((literal) => ofString(file, literal, code, values)), ...[...code.matchAll(named)].flatMap((match) => ofName(match, code, values))];
}

/** The variables of Jenkins' blocks, whatever they are called. */
export function blocksIn(file: SourceFile, literals: readonly Literal[], code: string): readonly Definition[] {
  const values = new Values(file, literals);
  return [...code.matchAll(block)].flatMap(({ index, 0: whole, 1: inside = '' }) => {
    const from = index + whole.length - 1 - inside.length;
    return [...inside.matchAll(entry)].flatMap((match) => {
      const [head, name = ''] = match;
      const start = from + match.index + head.indexOf(name);
      return values.define(start, start + name.length, from + match.index + head.length);
    });
  });
}

/** A source in which strings are nothing but quotes, and comments are blank; everything keeps its place. */
export function codeOf(text: string, literals: readonly Literal[], comments: readonly Stretch[]): string {
  const gaps = [...literals.map((gap) => ({ ...gap, fill: '"' })), ...comments.map((gap) => ({ ...gap, fill: ' ' }))].toSorted((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, fill } of gaps) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, fill));
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

function ofString(file: SourceFile, { start, end, from, to }: Literal, code: string, values: Values): readonly Definition[] {
  if (!/^(?:COMPOSE|DOCKER)_/.test(file.text.slice(from, from + 8))) return [];
  const before = code.slice(Math.max(0, start - reach), start);
  const name = file.text.slice(from, Math.min(to, from + 60)).replace(/=.*$/s, '');
  if (!known.test(name)) return [];
  if (from + name.length < to) return inList.test(before) ? [values.definition(from, from + name.length, from + name.length + 1, to)] : [];
  const after = code.slice(end, end + 20);
  const [mark] = (byIndex.test(before) && /^\s{0,9}\]\s{0,9}=(?!=)\s{0,9}/.exec(after)) || (byCall.test(before) && /^\s{0,9},\s{0,9}/.exec(after)) || (inMapping.test(before) && /^\s{0,9}(?::|=>)\s{0,9}/.exec(after)) || [];
  return mark === undefined ? [] : values.define(from, to, end + mark.length);
}

function ofName({ index, 0: name }: RegExpExecArray, code: string, values: Values): readonly Definition[] {
  const end = index + name.length;
  const before = code.slice(Math.max(0, index - reach), index);
  const [mark = ''] = /^\s{0,9}[:=]\s{0,9}/.exec(code.slice(end, end + 20)) ?? [];
  const isMember = /(?<![\w.$])(?:process\.)?env\.$/.test(before) && mark.includes('=');
  return isMember || inMapping.test(before) ? values.define(index, end, end + mark.length) : [];
}

/** What stands for itself behind a name: a string or a number. */
class Values {
  readonly #file: SourceFile;
  readonly #byStart: ReadonlyMap<number, Literal>;

  constructor(file: SourceFile, literals: readonly Literal[]) {
    this.#file = file;
    this.#byStart = new Map(literals.map((literal) => [literal.start, literal]));
  }

  define(start: number, end: number, at: number): readonly Definition[] {
    const literal = this.#byStart.get(at);
    if (literal) return [this.definition(start, end, literal.from, literal.to)];
    const [written = ''] = /^(?:\d{1,20}(?![\w.])|true\b|false\b)/.exec(this.#file.text.slice(at, at + 21)) ?? [];
    return written === '' ? [] : [this.definition(start, end, at, at + written.length)];
  }

  definition(start: number, end: number, from: number, to: number): Definition {
    const { text } = this.#file;
    const at = { file: this.#file, range: { start, end } };
    return { name: text.slice(start, end), at, snippet: inPlace(this.#file, from, to), value: { start: 0, end: to - from } };
  }
}
