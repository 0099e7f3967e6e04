import type { SourceFile } from '../source/source-file.ts';
import type { Command, Invocation, Setting } from './call.ts';
import { readHost } from './hosts.ts';
import { readScope } from './scope.ts';

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

/** Reads what a file runs. A file that speaks neither of Docker nor of Compose is not taken apart. */
export function readScript(file: SourceFile): Script {
  if (!/\bcompose\b|\bdocker\b|\bCOMPOSE_/.test(file.text)) return { file, commands: [], invocations: [], settings: [] };
  const { scopes, commands, invocations } = readHost(file);
  const read = scopes.map(readScope);
  const found = [...read.flatMap((scope) => scope.commands), ...commands];
  const usesV2Name = installsV2(file.text);
  const meant = usesV2Name ? found.filter(({ program }) => program.text !== 'docker-compose') : found;
  return {
    file,
    commands: inOrder(meant),
    invocations: inOrder([...read.flatMap((scope) => scope.invocations), ...invocations]),
    settings: inOrder(read.flatMap(({ settings }) => settings)),
  };
}

function inOrder<Placed extends Pick<Setting, 'at'>>(all: readonly Placed[]): readonly Placed[] {
  return all.toSorted((a, b) => a.at.range.start - b.at.range.start);
}

/** A download of Compose 2 or later that is not put among docker's plugins: it goes by V1's name. */
function installsV2(text: string): boolean {
  return /compose\/releases\/(?:latest|download\/v?[2-9])/.test(text) && !text.includes('cli-plugins');
}
