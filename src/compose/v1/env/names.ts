import type { EnvEntry } from '../../load/env/env-file.ts';
import type { Lookup } from '../../load/variables/substitute.ts';
import type { EnvReading } from './reading.ts';

/** What the shell holds, so far as it is known. */
export type Shell = (name: string) => string | undefined;

/** Which variables an env file sets, and which those do that are read before it; each looked up once, however many ask. */
export class EnvNames {
  readonly #first: ReadonlyMap<string, EnvEntry>;
  readonly #earlier: ReadonlyMap<string, EnvEntry>;
  readonly #outside: Lookup;

  constructor({ entries, earlier, outside }: Pick<EnvReading, 'entries' | 'earlier' | 'outside'>) {
    this.#outside = outside;
    this.#first = firstOfEach(entries);
    this.#earlier = firstOfEach(earlier);
  }

  /** Whether the file sets it before an offset. */
  isAbove(name: string, offset: number): boolean {
    return (this.#first.get(name)?.key.range.start ?? Infinity) < offset;
  }

  /** Whether the file sets it anywhere. */
  isSet(name: string): boolean {
    return this.#first.has(name);
  }

  /** Where a file before this one sets it. */
  earlier(name: string): EnvEntry | undefined {
    return this.#earlier.get(name);
  }

  /** How V1 and V2 find a variable that a value names in different places, if they do. */
  elsewhere(name: string, offset: number, shell: Shell): 'override' | 'foreign-reference' | undefined {
    if (this.isAbove(name, offset)) return this.#outside(name) ? 'override' : undefined;
    const found = this.#outside(name) ?? this.earlier(name)?.text;
    return found && shell(name) === undefined ? 'foreign-reference' : undefined;
  }

  /** Whether V2 finds a variable that an entry names. */
  isFound(name: string, entry: EnvEntry): boolean {
    return this.isAbove(name, entry.key.range.start) || this.#outside(name) !== undefined || this.earlier(name) !== undefined;
  }
}

function firstOfEach(entries: readonly EnvEntry[]): ReadonlyMap<string, EnvEntry> {
  return new Map(entries.toReversed().map((entry) => [entry.name, entry]));
}
