import type { StartScript } from '../build/start-script.ts';
import { pulledImage } from '../images/server.ts';
import { readWords } from '../parts/words.ts';
import type { Service } from '../service.ts';
import type { Loading } from './loading.ts';
import { mountedPath } from './mounted-path.ts';

/** More of them than these are not read. */
const maxFiles = 100;

/** Finds the scripts that `entrypoint` and `command` begin with, where they are mounted from the repository. */
export async function readStartScripts(services: Iterable<Service>, folder: string, loading: Loading): Promise<readonly StartScript[]> {
  const scripts: StartScript[] = [];
  for (const service of services) {
    for (const key of ['entrypoint', 'command']) {
      const [first] = readWords(service.get(key));
      const path = first?.text?.startsWith('/') ? mountedPath(service, first.text, folder) : undefined;
      const source = path === undefined || scripts.length >= maxFiles ? undefined : await loading.read(path);
      if (!first || !source) continue;
      const isEntrypoint = key === 'entrypoint';
      const isStarted = isEntrypoint || (!service.get('entrypoint') && pulledImage(service)?.known.startsCommand === true);
      const isPlain = isStarted && source.text.startsWith('#!') && (await loading.kept(source.path)) === 'file';
      scripts.push({ service: service.name, at: first.at, isEntrypoint, source, isPlain });
    }
  }
  return scripts;
}
