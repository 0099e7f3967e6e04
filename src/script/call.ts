import type { Location, SourceFile } from '../source/source-file.ts';

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
  /** Where that variable is set in several places: the calls that this is with another of its values, and no call besides. */
  readonly insteadOf?: readonly Command[];
  /**
   * How the call is written: as `words` of a shell, as a `list` of strings, or as a `spawn` of a program with a list
   * of its arguments. In a list `docker compose` is two strings, and in a spawn the second is the list's first. What is
   * `opaque` takes its arguments from elsewhere as a whole, `spawn("docker-compose", args)`, and cannot be written anew here.
   */
  readonly form: 'words' | 'list' | 'spawn' | 'opaque';
  /** Where `cd` or the CI file has it run, seen from where its text runs; '' where nothing is said, `undefined` where it is not known. */
  readonly folder: string | undefined;
  /** The program is that of V1's image, whose name stands in the place of the program's: `docker run docker/compose:1.29.2 up`. */
  readonly image?: true | undefined;
  /** Another command takes what it prints: `$(…)`, backquotes. */
  readonly captured: boolean;
  /** The words of the command that reads its output behind `|`; none where there is no pipe. */
  readonly into: readonly Word[];
  /** The file that its output goes to, as it is written there; `undefined` where there is none, or that is not known. */
  readonly output: string | undefined;
}

/** One command of a script, whatever program it runs. */
export interface Invocation extends Pick<Command, 'form' | 'folder' | 'captured' | 'into' | 'output'> {
  /** From the program's first to the last argument's last character. */
  readonly at: Location;
  /** The program and its arguments, of which there is at least the first; what stands before (`sudo`, `env`, `A=b`, `if`) is left out. */
  readonly words: readonly Word[];
}

/** A variable that a script sets. */
export interface Setting {
  readonly name: string;
  /** Where the name is written. */
  readonly at: Location;
  readonly value: Word;
  /** The quotes of the string that all of it stands in, as in `bash -c "A=b; …"`; `both` where one stands in another. */
  readonly within: '"' | "'" | 'both' | undefined;
}

/** A word as the program receives it: quotes and escapes taken off. */
export interface Word {
  /** As written, quotes included. */
  readonly at: Location;
  /** `undefined` where it hangs on what is not known. */
  readonly text: string | undefined;
}

/** A text that can hold commands, read once; each list in the order of the text. */
export interface Script {
  readonly file: SourceFile;
  /**
   * The calls of Compose. What is only spoken of is left out, and so are calls of V1 that are made where V2 is not
   * there, or where V2 goes by V1's name.
   */
  readonly commands: readonly Command[];
  /** Every command, those of Compose among them. */
  readonly invocations: readonly Invocation[];
  /** The variables that are set, in the script's own language or for the shell. */
  readonly settings: readonly Setting[];
}
