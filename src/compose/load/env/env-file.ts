import type { Location, SourceFile } from '../../../source/source-file.ts';
import type { LoadProblem } from '../load-problem.ts';
import type { Text } from '../variables/text.ts';

/** A line of an env file: `NAME=value`, `NAME: value`, or a `NAME` alone, which is taken from outside. */
export interface EnvEntry {
  readonly name: string;
  /** Where the name stands. */
  readonly key: Location;
  /** Where the value stands, with its quotes; where the name does if there is none. */
  readonly at: Location;
  /** What it comes to; `undefined` for a name alone that no one here sets. */
  readonly text: Text | undefined;
}

/** A file of variables, read as Compose V2 reads it. */
export interface EnvFile {
  readonly source: SourceFile;
  /** In the order written; of two with one name the later counts. */
  readonly entries: readonly EnvEntry[];
  /** The first thing that Compose cannot read, where it stops. No value stands in a message. */
  readonly problems: readonly LoadProblem[];
}

const known = new WeakSet<SourceFile>();

/** Whether a file has been read as an env file: all its values may be secrets, whatever it is called. */
export function isEnvFile(source: SourceFile): boolean {
  return known.has(source);
}

/** Takes note that a file is read as an env file. */
export function markAsEnvFile(source: SourceFile): void {
  known.add(source);
}
