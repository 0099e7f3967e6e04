import type { SourceFile } from '../source/source-file.ts';
import type { Command } from './call.ts';
import { readHost } from './hosts.ts';
import { findCalls } from './scope.ts';

export type { Command, Word } from './call.ts';

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
