import type { EnvEntry, EnvFile } from '../env/env-file.ts';
import type { Text } from './text.ts';

/** The variables that a file's `${…}` are read with: the shell's, then those of env files. What is in neither is not known. */
export class Variables {
  readonly #texts: ReadonlyMap<string, Text>;
  readonly #entries: ReadonlyMap<string, EnvEntry>;
  readonly #own: ReadonlySet<string>;

  constructor(texts: ReadonlyMap<string, Text>, entries: ReadonlyMap<string, EnvEntry> = new Map(), own: ReadonlySet<string> = new Set()) {
    this.#texts = texts;
    this.#entries = entries;
    this.#own = own;
  }

  static of(env: Readonly<Record<string, string>>): Variables {
    return new Variables(new Map(Object.entries(env).map(([name, value]) => [name, [value]])));
  }

  /** `undefined` where it is not known whether anyone sets it. */
  readonly lookup = (name: string): Text | undefined => this.#texts.get(name);

  /** The line of an env file that sets it, if that counts. */
  entry(name: string): EnvEntry | undefined {
    return this.#entries.get(name);
  }

  /** Whether Compose itself sets it, and no one else does. */
  isOwn(name: string): boolean {
    return this.#own.has(name);
  }

  /** With those of a file added; what is set already stays. */
  plus({ entries }: Pick<EnvFile, 'entries'>): Variables {
    const added = new Map(entries.flatMap((entry) => (entry.text && !this.#texts.has(entry.name) ? [[entry.name, entry] as const] : [])));
    const texts = new Map(this.#texts);
    for (const [name, { text }] of added) if (text) texts.set(name, text);
    return new Variables(texts, new Map([...this.#entries, ...added]), this.#own);
  }

  /** With one that is always set when Compose runs, here perhaps to no one knows what. What is set already stays. */
  with(name: string, value: string | undefined): Variables {
    if (this.#texts.has(name)) return this;
    const unknown = { source: `\${${name}}`, variables: [name], assumed: undefined, ifUnset: undefined };
    return new Variables(new Map([...this.#texts, [name, [value ?? unknown]]]), this.#entries, new Set([...this.#own, name]));
  }
}
