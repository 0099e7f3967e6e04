import type { EnvEntry } from '../load/env-file.ts';
import type { EnvReading } from './env-reading.ts';

/** Which variables an env file sets, and which those do that are read before it; each looked up once, however many ask. */
export class EnvNames {
  readonly #first: ReadonlyMap<string, EnvEntry>;
  readonly #earlier: ReadonlyMap<string, EnvEntry>;

  constructor({ entries, earlier }: Pick<EnvReading, 'entries' | 'earlier'>) {
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
}

function firstOfEach(entries: readonly EnvEntry[]): ReadonlyMap<string, EnvEntry> {
  return new Map(entries.toReversed().map((entry) => [entry.name, entry]));
}
