import type { SourceFile } from '../source/source-file.ts';
import type { Script, Setting } from './call.ts';
import { readHost } from './hosts.ts';
import { readScope } from './scope.ts';
import { setsUpV2, withV2AsV1 } from './v1-name.ts';

export type { Script } from './call.ts';

/** Reads what a file runs. A file that speaks neither of Docker nor of Compose is not taken apart. */
export function readScript(file: SourceFile): Script {
  if (!/\bcompose\b|\bdocker\b|\bCOMPOSE_/.test(file.text)) return { file, commands: [], invocations: [], settings: [] };
  const { scopes, commands, invocations } = readHost(file);
  const read = scopes.map(readScope);
  const found = [...read.flatMap((scope) => scope.commands), ...commands];
  const script = {
    file,
    commands: inOrder(found),
    invocations: inOrder([...read.flatMap((scope) => scope.invocations), ...invocations]),
    settings: inOrder(read.flatMap(({ settings }) => settings)),
  };
  return installsV2(file.text) || setsUpV2(script) ? withV2AsV1(script) : script;
}

function inOrder<Placed extends Pick<Setting, 'at'>>(all: readonly Placed[]): readonly Placed[] {
  return all.toSorted((a, b) => a.at.range.start - b.at.range.start);
}

/** A download of Compose 2 or later that is not put among docker's plugins: it goes by V1's name. */
function installsV2(text: string): boolean {
  return /compose\/releases\/(?:latest|download\/v?[2-9])/.test(text) && !text.includes('cli-plugins');
}
