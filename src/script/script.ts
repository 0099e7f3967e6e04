import type { SourceFile } from '../source/source-file.ts';
import type { Script, Setting } from './call.ts';
import { readHost } from './hosts.ts';
import type { Host } from './hosts/host.ts';
import { readServices } from './hosts/services.ts';
import { readScope } from './scope.ts';
import { setsUpV2, withV2AsV1 } from './v1-name.ts';

export type { Script } from './call.ts';

/** Reads what each of these files runs; they know each other's variables where one includes the other. */
export function readScripts(files: readonly SourceFile[]): readonly Script[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.map((file) => readScript(file, (path) => byPath.get(path)));
}

/** Reads what a file runs. A file that speaks neither of Docker nor of Compose is not taken apart, unless it includes others. */
export function readScript(file: SourceFile, siblings: (path: string) => SourceFile | undefined = () => undefined): Script {
  if (!/\bcompose\b|\bdocker\b|\bCOMPOSE_|^[-s]?include\b|^[ \t]{0,40}(?:source|\.)[ \t]/m.test(file.text)) return { file, commands: [], invocations: [], settings: [] };
  const script = scriptOf(file, readHost(file, siblings));
  return installsV2(file.text) || setsUpV2(script) ? withV2AsV1(script) : script;
}

/** Reads what the services of a Compose file run. A file that speaks of V1 nowhere but in names of files is not taken apart. */
export function readComposeScript(file: SourceFile): Script {
  return scriptOf(file, /\bdocker-compose(?:["'\\]|[ \t]{1,9}[-\w"'$])|docker\/compose\b|\bdocker["',\t ]{1,9}compose\b/.test(file.text) ? readServices(file) : { scopes: [], commands: [], invocations: [] });
}

function scriptOf(file: SourceFile, { scopes, commands, invocations }: Host): Script {
  const read = scopes.map(readScope);
  const found = [...read.flatMap((scope) => scope.commands), ...commands];
  return {
    file,
    commands: inOrder(found),
    invocations: inOrder([...read.flatMap((scope) => scope.invocations), ...invocations]),
    settings: inOrder(read.flatMap(({ settings }) => settings)),
  };
}

function inOrder<Placed extends Pick<Setting, 'at'>>(all: readonly Placed[]): readonly Placed[] {
  return all.toSorted((a, b) => a.at.range.start - b.at.range.start);
}

/**
 * A download of Compose 2 or later that is not put among docker's plugins: it goes by V1's name. Where a variable holds
 * the version, the `v` of its tags shows it, and the small letters of its files: V1 had `1.29.2/docker-compose-Linux-…`.
 */
function installsV2(text: string): boolean {
  return /compose\/releases\/(?:latest|download\/(?:v?[2-9]|v[${]|[^\n"'/]{1,80}\/docker-compose-linux-))/.test(text) && !text.includes('cli-plugins');
}
