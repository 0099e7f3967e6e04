import { resolvePath } from '../../source/path.ts';
import type { Service } from '../service.ts';

/** Where in the repository a path of a service's container leads, going by what is mounted; `undefined` where that is elsewhere. */
export function mountedPath({ mounts }: Service, path: string, folder: string): string | undefined {
  let best: { readonly target: string; readonly source: string | undefined } = { target: '', source: undefined };
  for (const { target = '', source, type } of mounts) {
    const place = target.replace(/\/$/, '');
    if ((path === place || path.startsWith(`${place}/`)) && place.length > best.target.length) best = { target: place, source: type === 'bind' ? source : undefined };
  }
  const resolved = best.source === undefined ? undefined : resolvePath(folder, best.source + path.slice(best.target.length));
  return resolved === undefined || resolved.startsWith('..') ? undefined : resolved;
}
