/** A flag that an engine takes. */
export interface FlagSpec {
  /** As it is called in full: `--file`; the letter where there is no longer name: `-T`. */
  readonly name: string;
  /** Takes a value, behind `=` or as the next word. */
  readonly valued: boolean;
  /** Taken, and left out of the engine's help. */
  readonly hidden: boolean;
}

/** The flags of one subcommand, or of the program itself, each by all its names. */
export type Flags = ReadonlyMap<string, FlagSpec>;

/** What an engine's command line knows: the flags by subcommand, those of the program itself under ''. */
export type FlagTable = Pick<ReadonlyMap<string, Flags>, 'get' | 'keys'>;

/**
 * A table of a line for each command: `up: -d,--detach --scale= --old~`. `=` takes a value, `~` is hidden, and the names
 * of one flag are joined by commas, the full one last. A line is read when it is first asked for: most runs ask for none.
 */
export function readFlagTable(text: string): FlagTable {
  const rows = new Map(text.trim().split('\n').map((line) => commandAndFlags(line.trim())));
  const known = new Map<string, Flags>();
  return {
    keys: () => rows.keys(),
    get(command) {
      const row = rows.get(command);
      if (row !== undefined && !known.has(command)) known.set(command, readFlags(row));
      return known.get(command);
    },
  };
}

function commandAndFlags(line: string): readonly [string, string] {
  const [command = '', flags = ''] = line.split(/:\s*/);
  return [command === '(global)' ? '' : command, flags];
}

function readFlags(text: string): Flags {
  return new Map(
    text.split(/\s+/).filter(Boolean).flatMap((written): readonly (readonly [string, FlagSpec])[] => {
      const names = written.replace(/[=~]+$/, '').split(',');
      const spec = { name: names.at(-1) ?? '', valued: /=~?$/.test(written), hidden: written.endsWith('~') };
      return names.map((name) => [name, spec]);
    }),
  );
}
