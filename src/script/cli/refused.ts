import type { Command } from '../call.ts';
import { commandLine, type Flag } from './command-line.ts';
import { dockerFlags } from './v2-flags.ts';

/** Flags that V1 took and that V2 knows nothing of, wherever they stand. */
export function refusedFlags(command: Command): readonly Flag[] {
  const { globals, flags } = commandLine(command);
  return [...globals.filter(({ name }) => !dockerFlags.has(name)), ...flags].filter(({ v1, v2 }) => v1 !== undefined && v2 === undefined);
}

/** Whether a call goes by V1's name. */
export function isV1Call({ program }: Command): boolean {
  return program.text === 'docker-compose';
}
