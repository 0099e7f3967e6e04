import type { Location, SourceFile } from '../source/source-file.ts';

/** One call of Compose in a script, a Makefile, a workflow or a document. */
export interface Command {
  /** From the program's first to the last argument's last character. */
  readonly at: Location;
  /** The word or words that name the program: `docker-compose` or `docker compose`. */
  readonly program: Word;
  readonly args: readonly Word[];
}

/** A word as the program receives it: quotes and escapes taken off. */
export interface Word {
  /** As written, quotes included. */
  readonly at: Location;
  /** `undefined` where it hangs on what is not known. */
  readonly text: string | undefined;
}

/** Every call of Compose in a text that can hold one. */
export function findCommands(_file: SourceFile): readonly Command[] {
  return [];
}
