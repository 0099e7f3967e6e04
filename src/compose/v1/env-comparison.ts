import type { Edit } from '../../source/fix.ts';
import { countStartingBy } from '../../source/count-starting-by.ts';
import type { Location } from '../../source/source-file.ts';
import { maxFileBytes } from '../../source/workspace.ts';
import type { EnvCause } from './env-cause.ts';
import type { EnvEntry } from '../load/env-file.ts';
import { oddCommentIn, trimV1, type StatementV1, type ValueV1 } from './env-file-v1.ts';
import { EnvNames } from './env-names.ts';
import type { EnvReading } from './env-reading.ts';
import { remedyFor } from './env-remedy.ts';
import { isOfShell } from './shell-names.ts';
import { readTemplate, type Part, type Use } from '../load/template.ts';
import { ifUnset } from '../load/text.ts';

/** A place in an env file that Compose V1 and V2 read apart. Neither it nor what is made of it holds a value. */
export interface EnvDifference {
  readonly cause: EnvCause;
  /** The variable that is set there; '' where the line sets none. */
  readonly name: string;
  readonly at: Location;
  /** The signs that it is about; '' where there are none. */
  readonly sign: string;
  /** Edits after which V1 and V2 read the place alike: as V1 does now, but for `colon`, where it is as V2 does. */
  readonly remedy: readonly Edit[] | undefined;
}

/** What the shell holds, so far as it is known. */
export type Shell = (name: string) => string | undefined;

/** What Compose V1 makes of a file, beside what V2 does. */
export interface Compared {
  readonly reading: EnvReading;
  /** The variables that the project's files name. */
  readonly used: ReadonlySet<string>;
  /** Those to which it makes a difference whether they are set to nothing, or not set. */
  readonly weighed: ReadonlySet<string>;
  readonly shell: Shell;
  readonly statements: readonly StatementV1[];
  readonly values: ReadonlyMap<string, ValueV1>;
}

/** Remedies are tried out on the whole file, on this much text in all. */
const maxTried = 8 * maxFileBytes;

/** A file as both engines read it, and why they read it apart. */
export class Comparison {
  readonly #reading: EnvReading;
  readonly #used: ReadonlySet<string>;
  readonly #weighed: ReadonlySet<string>;
  readonly #shell: Shell;
  readonly #statements: readonly StatementV1[];
  readonly #values: ReadonlyMap<string, ValueV1>;
  readonly #names: EnvNames;
  readonly #text: string;
  #left = maxTried;
  #isReturnTold = false;

  constructor({ reading, used, weighed, shell, statements, values }: Compared) {
    this.#reading = reading;
    this.#used = used;
    this.#weighed = weighed;
    this.#shell = shell;
    this.#text = reading.source.text;
    this.#statements = statements;
    this.#values = values;
    this.#names = new EnvNames(reading);
  }

  *differences(): Iterable<EnvDifference> {
    const last = new Map(this.#reading.entries.map((entry) => [entry.name, entry]));
    for (const entry of last.values()) yield* this.#entry(entry);
    for (const entry of this.#reading.entries) yield* this.#demand(entry);
    yield* this.#refusal();
    if (this.#reading.problems.length === 0) yield* this.#unseen(last);
    yield* this.#late();
  }

  /** What V1 set, and V2 does not. */
  *#unseen(seen: ReadonlyMap<string, EnvEntry>): Iterable<EnvDifference> {
    for (const { name, value, range: { start } } of this.#statements) {
      if (name === undefined || !this.#counts(name)) continue;
      const now = seen.get(name)?.text;
      if (now && ifUnset(now) === this.#values.get(name)) continue;
      let before = start;
      while (before > 0 && /\s/.test(this.#text[before - 1] ?? '')) before -= 1;
      const from = this.#text.indexOf(name, start);
      const key = this.#at(from, from + name.length);
      if (value !== undefined) yield* this.#loneReturn(name, key, before, start);
      else if (this.#isMain() && !seen.has(name) && this.#used.has(name)) yield this.#difference('bare-name', name, key, '');
    }
  }

  /** V1 ended a line with a carriage return alone; it is told once. */
  *#loneReturn(name: string, at: Location, start: number, end: number): Iterable<EnvDifference> {
    const found = /\r(?!\n)/.exec(this.#text.slice(start, end + 1));
    if (!found || start + found.index >= end || this.#isReturnTold) return;
    this.#isReturnTold = true;
    yield this.#difference('line-end', name, at, '\r');
  }

  #isMain(): boolean {
    return this.#reading.service === undefined;
  }

  /** In the values that `.env` gives, only names that a reference can hold count. */
  #counts(name: string): boolean {
    return !this.#isMain() || /^[A-Za-z_]\w*$/.test(name);
  }

  /** Where V2 stops, and V1 went on. */
  *#refusal(): Iterable<EnvDifference> {
    const [problem] = this.#reading.problems;
    if (!problem) return;
    const { start } = problem.at.range;
    const line = this.#text.slice(this.#text.lastIndexOf('\n', start - 1) + 1, start);
    const [, name] = /^\s*(?:export\s+)?([^=:\s]*)[^\S\n]*[=:]\s*$/.exec(line) ?? [];
    const sign = this.#text[start] ?? '';
    const entry = this.#reading.entries.find((one) => holds(one, start));
    if (entry) {
      const brace = Math.max(start, this.#text.indexOf('${', start));
      const isDemand = /^\$\{\w+:?\?/.test(this.#text.slice(brace, brace + 100));
      yield this.#difference(isDemand ? 'required' : 'open-brace', entry.name, this.#at(brace, brace + 2), '${');
    } else if (name !== undefined && (sign === '"' || sign === "'")) yield this.#difference('open-quote', name, problem.at, sign);
    else yield this.#difference('invalid-line', '', problem.at, this.#statementAt(start)?.name === undefined ? '' : '=');
  }

  /** A variable without which V2 stops. */
  *#demand(entry: EnvEntry): Iterable<EnvDifference> {
    const { start } = entry.at.range;
    const use = entry.text && ifUnset(entry.text) === undefined ? this.#usesOf(entry).find(({ operator }) => operator.endsWith('?')) : undefined;
    if (use) yield this.#difference('required', entry.name, this.#at(start + use.start, start + use.start + 2), '${');
  }

  *#entry(entry: EnvEntry): Iterable<EnvDifference> {
    const { name, key, at, text } = entry;
    if (this.#reading.problems.some((problem) => holds(entry, problem.at.range.start))) return;
    if (!text) {
      if (this.#isMain() && this.#values.has(name) && this.#values.get(name) === undefined && this.#used.has(name)) yield this.#difference('bare-name', name, key, '');
      return;
    }
    const now = ifUnset(text);
    if (now === undefined || !this.#counts(name) || (this.#values.has(name) && this.#values.get(name) === now)) return;
    if (this.#isMain() && now === '' && !this.#values.has(name) && !this.#weighed.has(name)) return;
    if (/^$|\s/.test(name)) {
      yield* this.#oddName(entry);
      return;
    }
    const behind = /^[^\S\n]*([=:])/.exec(this.#text.slice(key.range.end, key.range.end + 100));
    if (behind?.[1] === ':') {
      const colon = key.range.end + behind[0].length - 1;
      yield this.#difference('colon', name, this.#at(colon, colon + 1), ':');
    } else if (at !== key) yield* this.#reasons(entry, now);
  }

  /** A variable without a name, or with a blank in it. */
  *#oddName({ name, key, at }: EnvEntry): Iterable<EnvDifference> {
    const { start, end } = key.range;
    const returned = [...this.#loneReturn(name, key, start, Math.max(end, at.range.end))];
    if (returned.length > 0) yield* returned;
    else if (name !== '') yield this.#difference('odd-name', name, key, ' ');
    else if (this.#text[start] === '=' || this.#text[start] === ':') yield this.#difference('odd-name', '', key, '=');
    else if (/^\s*(?:export\s+)?$/.test(this.#text.slice(this.#text.lastIndexOf('\n', start - 1) + 1, start))) yield this.#difference('odd-name', key.file.slice(key.range), key, '');
  }

  /** Why a value comes to one thing in V1 and to another, `now`, in V2. */
  #reasons({ name, key, at }: EnvEntry, now: string): readonly EnvDifference[] {
    const { start, end } = at.range;
    const source = this.#text.slice(start, end);
    const quote = source[0] === '"' || source[0] === "'" ? source[0] : '';
    const was = this.#values.get(name);
    const one = (cause: EnvCause, from: number, to: number, sign = source.slice(from, to)): EnvDifference => this.#difference(cause, name, this.#at(start + from, start + to), sign);
    const returned = [...this.#loneReturn(name, key, key.range.end, quote === '' ? end : start)];
    if (returned.length > 0) return returned;
    if (quote !== '' && this.#statementAt(start)?.name === undefined) return [one('text-after-quotes', 0, 1)];
    if (was === now.replaceAll(/\r\n?/g, '\n')) return [one('line-end', 0, 1)];
    const tab = quote === '' ? oddCommentIn(source) : undefined;
    const comment = tab ? [one('tab-comment', tab.end - 1, tab.end)] : [];
    const content = tab ? source.slice(0, tab.start) : source;
    const trimmed = trimV1(content);
    if (quote === '' && trimmed !== '' && trimmed !== content) {
      const from = content.indexOf(trimmed);
      return [...comment, one('odd-blank', from, from + trimmed.length, content.slice(0, from).slice(-1) || content.slice(-1))];
    }
    if (quote === "'") {
      const brace = content.indexOf('${');
      const sign = brace < 0 ? content.indexOf('\\') : brace;
      return sign < 0 ? [] : [brace < 0 ? one('escape', sign, sign + 1) : one('quoted-reference', sign, sign + 2)];
    }
    const bare = /\\\$|\$\$|\$(?=[A-Za-z_])/.exec(content);
    if (bare) return [...comment, one('dollar', bare.index, bare.index + bare[0].length)];
    const uses = usesIn(readTemplate(content).parts);
    const use = uses.find((candidate) => this.#elsewhere(candidate.name, start)) ?? uses.find(({ operator }) => operator !== '') ?? uses[0];
    if (use) return [...comment, one(this.#elsewhere(use.name, start) ?? 'operator', use.start, use.start + 2)];
    const backslash = quote === '"' ? content.indexOf('\\') : -1;
    return backslash < 0 ? comment : [one('escape', backslash, backslash + 1)];
  }

  /** What V1 made of a place. */
  #statementAt(offset: number): StatementV1 | undefined {
    const statement = this.#statements[countStartingBy(this.#statements, offset, ({ range }) => range.start) - 1];
    return statement && offset < statement.range.end ? statement : undefined;
  }

  /** How V1 and V2 find a variable in different places, if they do. */
  #elsewhere(name: string, offset: number): 'override' | 'foreign-reference' | undefined {
    const { outside } = this.#reading;
    if (this.#names.isAbove(name, offset)) return outside(name) ? 'override' : undefined;
    const found = outside(name) ?? this.#names.earlier(name)?.text;
    return found && this.#shell(name) === undefined ? 'foreign-reference' : undefined;
  }

  /** References to what is set further down, or nowhere: both read nothing, V2 says so. */
  *#late(): Iterable<EnvDifference> {
    const { entries, outside } = this.#reading;
    for (const entry of entries) {
      const { start, end } = entry.at.range;
      const isFound = (name: string): boolean => this.#names.isAbove(name, entry.key.range.start) || outside(name) !== undefined || this.#names.earlier(name) !== undefined;
      const use = this.#usesOf(entry).find((one) => one.operator === '' && this.#text[start + one.start + 1] === '{' && !isFound(one.name) && !isOfShell(one.name));
      if (!use) continue;
      const isSetLater = !this.#names.isAbove(use.name, end) && this.#names.isSet(use.name);
      yield this.#difference(isSetLater ? 'late-definition' : 'unset-reference', entry.name, this.#at(start + use.start, start + use.end), '${');
    }
  }

  /** The variables in a value, by offsets into it. */
  #usesOf({ key, at }: EnvEntry): readonly Use[] {
    const source = this.#text.slice(at.range.start, at.range.end);
    return at === key || source.startsWith("'") ? [] : usesIn(readTemplate(source).parts);
  }

  #at(start: number, end: number): Location {
    return { file: this.#reading.source, range: { start, end } };
  }

  #difference(cause: EnvCause, name: string, at: Location, sign: string): EnvDifference {
    this.#left -= this.#text.length;
    return { cause, name, at, sign, remedy: this.#left < 0 ? undefined : remedyFor(cause, at, this.#reading, this.#shell) };
  }
}

function usesIn(parts: readonly Part[]): readonly Use[] {
  return parts.filter((part) => typeof part !== 'string');
}

/** Whether a place lies in the value of an entry. */
function holds({ key, at }: EnvEntry, offset: number): boolean {
  return at !== key && at.range.start <= offset && offset < at.range.end;
}
