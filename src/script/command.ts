import type { Location, SourceFile } from '../source/source-file.ts';
import { findCalls } from './calls.ts';
import { readHost } from './hosts.ts';

/** One call of Compose in a script, a Makefile, a workflow or a document. */
export interface Command {
  /** From the program's first to the last argument's last character. */
  readonly at: Location;
  /** The word or words that name the program. Its text is `docker-compose` or `docker compose`, also where a variable stands for it. */
  readonly program: Word;
  /** Those that a variable brings along with the program come first. */
  readonly args: readonly Word[];
  /** Where the program's name is written, if the call has it from a variable. */
  readonly origin: Location | undefined;
  /**
   * How the call is written: as `words` of a shell, as a `list` of strings, or as a `spawn` of a program with a list
   * of its arguments. In a list `docker compose` is two strings, and in a spawn the second is the list's first.
   */
  readonly form: 'words' | 'list' | 'spawn';
}

/** A word as the program receives it: quotes and escapes taken off. */
export interface Word {
  /** As written, quotes included. */
  readonly at: Location;
  /** `undefined` where it hangs on what is not known. */
  readonly text: string | undefined;
}

/**
 * Every call of Compose in a text that can hold one, in the order of the text. What is only spoken of is left out, and
 * so are calls of V1 that are made where V2 is not there, or where V2 goes by V1's name.
 */
export function findCommands(file: SourceFile): readonly Command[] {
  if (!/\bcompose\b/.test(file.text)) return [];
  const { scopes, commands } = readHost(file);
  const found = [...scopes.flatMap(findCalls), ...commands];
  const usesV2Name = installsV2(file.text);
  const meant = usesV2Name ? found.filter(({ program }) => program.text !== 'docker-compose') : found;
  return meant.toSorted((a, b) => a.at.range.start - b.at.range.start);
}

/** A download of Compose 2 or later that is not put among docker's plugins: it goes by V1's name. */
function installsV2(text: string): boolean {
  return /compose\/releases\/(?:latest|download\/v?[2-9])/.test(text) && !text.includes('cli-plugins');
}
