import type { SourceFile } from '../source/source-file.ts';
import type { Command } from './call.ts';
import { readScript } from './script.ts';

export type { Command, Invocation, Setting, Word } from './call.ts';

/** Every call of Compose in a text that can hold one, in the order of the text. */
export function findCommands(file: SourceFile): readonly Command[] {
  return readScript(file).commands;
}
