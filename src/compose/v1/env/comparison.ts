import type { Location } from '../../../source/source-file.ts';
import { maxFileBytes } from '../../../source/workspace.ts';
import type { EnvCause } from './cause.ts';
import type { EnvDifference } from './difference.ts';
import type { EnvEffects } from './effects.ts';
import type { EnvEntry } from '../../load/env/env-file.ts';
import { statementAt, type StatementV1, type ValueV1 } from './env-file-v1.ts';
import { missedReferences } from './missed.ts';
import { EnvNames, type Shell } from './names.ts';
import type { EnvReading } from './reading.ts';
import { reasonsFor } from './reasons.ts';
import { envRefusals } from './refusals.ts';
import { remedyFor } from './remedy.ts';
import { holds } from './uses.ts';
import { ifUnset } from '../../load/variables/text.ts';

/** What Compose V1 makes of a file, beside what V2 does. */
export interface Compared {
  readonly reading: EnvReading;
  readonly effects: EnvEffects;
  readonly shell: Shell;
  readonly statements: readonly StatementV1[];
  readonly values: ReadonlyMap<string, ValueV1>;
}

/** Remedies are tried out on the whole file, on this much text in all. */
const maxTried = 8 * maxFileBytes;

/** A file as both engines read it, and why they read it apart. */
export class Comparison {
  readonly #reading: EnvReading;
  readonly #effects: EnvEffects;
  readonly #shell: Shell;
  readonly #statements: readonly StatementV1[];
  readonly #values: ReadonlyMap<string, ValueV1>;
  readonly #names: EnvNames;
  readonly #text: string;
  #left = maxTried;
  #isReturnTold = false;

  constructor({ reading, effects, shell, statements, values }: Compared) {
    this.#reading = reading;
    this.#effects = effects;
    this.#shell = shell;
    this.#text = reading.source.text;
    this.#statements = statements;
    this.#values = values;
    this.#names = new EnvNames(reading);
  }

  *differences(): Iterable<EnvDifference> {
    const last = new Map(this.#reading.entries.map((entry) => [entry.name, entry]));
    for (const entry of last.values()) yield* this.#entry(entry);
    for (const { cause, name, start, end, sign } of envRefusals(this.#reading, this.#statements)) yield this.#difference(cause, name, this.#at(start, end), sign);
    if (this.#reading.problems.length === 0) yield* this.#unseen(last);
    const isTold = (entry: EnvEntry): boolean => last.get(entry.name) === entry && this.#effects.isFelt(entry, this.#reading);
    for (const { cause, name, start, end } of missedReferences(this.#reading, this.#names, isTold, this.#effects.isSetElsewhere)) yield this.#difference(cause, name, this.#at(start, end), '${');
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
      else if (this.#isMain() && !seen.has(name) && this.#effects.isReferred(name)) yield this.#difference('bare-name', name, key, '');
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

  *#entry(entry: EnvEntry): Iterable<EnvDifference> {
    const { name, key, at, text } = entry;
    if (this.#reading.problems.some((problem) => holds(entry, problem.at.range.start))) return;
    const isBareV1 = this.#values.has(name) && this.#values.get(name) === undefined;
    const isPut = this.#isMain() && isBareV1 && this.#effects.isReferred(name);
    if (!text) {
      if (isPut) yield this.#difference('bare-name', name, key, '');
      return;
    }
    const now = ifUnset(text);
    if (now === undefined || !this.#counts(name) || (this.#values.has(name) && this.#values.get(name) === now) || !this.#effects.isFelt(entry, this.#reading)) return;
    if (this.#isMain() && now === '' && !this.#values.has(name) && !this.#effects.isWeighed(name)) return;
    if (/^$|\s/.test(name)) {
      yield* this.#oddName(entry);
      return;
    }
    const behind = /^[^\S\n]*([=:])/.exec(this.#text.slice(key.range.end, key.range.end + 100));
    if (!behind) {
      const isTakenBack = isBareV1 && this.#names.isAbove(name, key.range.start) && !this.#reading.outside(name);
      if (isTakenBack) yield this.#difference(isPut && now === '' ? 'bare-name' : 'repeated-name', name, key, '');
    } else if (behind[1] === ':') {
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

  *#reasons(entry: EnvEntry, now: string): Iterable<EnvDifference> {
    const { name, key, at: { range: { start, end } } } = entry;
    const isQuoted = /["']/.test(this.#text[start] ?? '');
    const returned = [...this.#loneReturn(name, key, key.range.end, isQuoted ? start : end)];
    yield* returned;
    if (returned.length > 0) return;
    const isRead = statementAt(this.#statements, start)?.name !== undefined;
    const reasons = reasonsFor(entry, { was: this.#values.get(name), now, isRead, elsewhere: (used) => this.#names.elsewhere(used, start, this.#shell) });
    for (const reason of reasons) yield this.#difference(reason.cause, name, this.#at(start + reason.start, start + reason.end), reason.sign);
  }

  #at(start: number, end: number): Location {
    return { file: this.#reading.source, range: { start, end } };
  }

  #difference(cause: EnvCause, name: string, at: Location, sign: string): EnvDifference {
    this.#left -= this.#text.length;
    return { cause, name, at, sign, remedy: this.#left < 0 ? undefined : remedyFor(cause, at, this.#reading, this.#shell) };
  }
}
