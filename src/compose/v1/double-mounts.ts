import { readMount, readTmpfs, type Mount } from '../parts/mount.ts';
import type { Service } from '../service.ts';

/** A mount at the path of a `tmpfs`. */
export interface DoubleMount {
  readonly first: Mount;
  readonly again: Mount;
}

/** What V1 mounts over one another and V2 refuses: a `tmpfs`, and another one or a volume at its path. */
export function* doubleMounts(service: Service): Iterable<DoubleMount> {
  const tmpfs = service.get('tmpfs');
  const nodes = tmpfs?.kind === 'scalar' ? [tmpfs] : (tmpfs?.children ?? []);
  const seen = new Map<string, Mount>();
  for (const again of nodes.flatMap((node) => readTmpfs(node) ?? [])) {
    const first = again.target === undefined ? undefined : seen.get(again.target);
    if (first) yield { first, again };
    else if (again.target !== undefined) seen.set(again.target, again);
  }
  for (const again of (service.get('volumes')?.children ?? []).flatMap((node) => readMount(node) ?? [])) {
    const first = seen.get((again.target ?? '').replace(/(?<=^\/|[^/])\/+$/, ''));
    if (first) yield { first, again };
  }
}
