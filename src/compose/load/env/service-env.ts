import { resolvePath } from '../../../source/path.ts';
import { maxFileBytes } from '../../../source/workspace.ts';
import type { EnvEntry } from './env-file.ts';
import { readEnvFile } from './read-env-file.ts';
import type { EnvReading } from '../../v1/env/reading.ts';
import type { Loading } from '../loading.ts';
import type { Scope } from '../scope.ts';
import type { Service } from '../../service.ts';
import type { Lookup } from '../variables/substitute.ts';
import { assume, textOf } from '../variables/substituted.ts';
import type { Text } from '../variables/text.ts';

/** More files, or more text in all, are not looked into: a file is read anew for each service. */
const maxFiles = 200;
const maxText = 4 * maxFileBytes;

/**
 * The env files of services, each as Compose V2 reads it there: the project's variables come first, then the service's
 * own, then what the file and those before it say. One of format `raw`, or that is not there, is left out.
 */
export async function readServiceEnv(services: Iterable<Service>, { folder, variables }: Scope, loading: Loading): Promise<readonly EnvReading[]> {
  const readings: EnvReading[] = [];
  let left = maxText;
  for (const service of services) {
    const own = new Map<string, Text>();
    for (const { name, value } of service.environment) own.set(name, (value && textOf(value)) ?? []);
    const outside: Lookup = (name) => variables.lookup(name) ?? filled(own.get(name));
    const earlier: EnvEntry[] = [];
    let isOpen = false;
    for (const path of pathsOf(service, folder)) {
      const source = path !== undefined && readings.length < maxFiles ? await loading.read(path) : undefined;
      left -= source?.text.length ?? 0;
      if (!source || left < 0) {
        isOpen = true;
        continue;
      }
      const file = readEnvFile(source, outside, earlier);
      readings.push({ ...file, service: service.name, outside, earlier: [...earlier], isOpen });
      for (const entry of file.entries) earlier.push(entry);
    }
  }
  return readings;
}

function filled(text: Text | undefined): Text | undefined {
  return text && text.length > 0 ? text : undefined;
}

/** One whose name hangs on a variable goes by the default that is written there; `undefined` where there is none. */
function pathsOf(service: Service, folder: string): readonly (string | undefined)[] {
  const node = service.get('env_file');
  const entries = node?.kind === 'sequence' ? node.children : node ? [node] : [];
  return entries.flatMap((entry) => {
    const written = entry.kind === 'mapping' ? entry.get('path') : entry;
    if (!written || written.isNull || entry.get('format')?.text === 'raw') return [];
    const { text } = assume(written);
    const path = text ? resolvePath(folder, text) : undefined;
    return path?.startsWith('..') && !folder.startsWith('..') ? [] : [path];
  });
}
