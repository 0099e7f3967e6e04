import { resolvePath } from '../../source/path.ts';
import type { StartScript } from '../build/start-script.ts';
import { pulledImage } from '../images/server.ts';
import { readWords } from '../parts/words.ts';
import type { Service } from '../service.ts';
import type { Loading } from './loading.ts';

/** More of them than these are not read. */
const maxFiles = 100;

/** Finds the scripts that `entrypoint` and `command` begin with, where they are mounted from the repository. */
export async function readStartScripts(services: Iterable<Service>, folder: string, loading: Loading): Promise<readonly StartScript[]> {
  const scripts: StartScript[] = [];
  for (const service of services) {
    for (const key of ['entrypoint', 'command']) {
      const [first] = readWords(service.get(key));
      const path = first?.text?.startsWith('/') ? pathBehind(service, first.text, folder) : undefined;
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

/** Where in the repository a path of the container leads, going by what is mounted. */
function pathBehind({ mounts }: Service, path: string, folder: string): string | undefined {
  let best: { readonly target: string; readonly source: string | undefined } = { target: '', source: undefined };
  for (const { target = '', source, type } of mounts) {
    const place = target.replace(/\/$/, '');
    if ((path === place || path.startsWith(`${place}/`)) && place.length > best.target.length) best = { target: place, source: type === 'bind' ? source : undefined };
  }
  const resolved = best.source === undefined ? undefined : resolvePath(folder, best.source + path.slice(best.target.length));
  return resolved === undefined || resolved.startsWith('..') ? undefined : resolved;
}
