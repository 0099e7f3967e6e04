import { oncePer } from '../../../source/once-per.ts';
import type { Node } from '../../../yaml/node.ts';
import { portKeys } from '../../parts/port-keys.ts';
import { skeletonOf } from '../variables/substituted.ts';

/** Keeps of several items that are the same thing the last, where the first stood. */
export type Unique = (items: readonly Node[]) => readonly Node[];

/** By the name before `=`. */
export const names = by((item) => [skeletonOf(item)?.split('=', 1)[0]]);

/** By the whole item. */
export const values = by((item) => [skeletonOf(item)]);

/** By the path in the container. */
export const volumes = by((item) => [mountedAt(item)]);

/** What the engine takes for the path of a mount: short where it reads it out of a text, as it stands in a mapping. */
export function mountedAt(item: Node): string | undefined {
  return item.kind === 'mapping' ? textAt(item, 'target') : clean(volumeTarget(skeletonOf(item) ?? ''));
}

/** By the path in the container, which is that on the host where there is but one. */
export const devices = by((item) => {
  if (item.kind === 'mapping') return [textAt(item, 'target')];
  const [source, target] = (skeletonOf(item) ?? '').split(':');
  return [target ?? source];
});

/** By the file's path. */
export const envFiles = by((item) => [item.kind === 'mapping' ? textAt(item, 'path') : skeletonOf(item)]);

/** By the path in the container, which is `folder` and the name where none is given. */
export function mounts(folder: string): Unique {
  return by((item) => {
    if (item.kind !== 'mapping') return [`${folder}/${skeletonOf(item) ?? ''}`];
    return [textAt(item, 'target') ?? `${folder}/${textAt(item, 'source') ?? ''}`];
  });
}

/** By address, port of the host, port of the container and protocol; a range is each of its ports. */
export const ports = by(portKeys);

function by(read: (item: Node) => readonly (string | undefined)[]): Unique {
  // A list grows with every file that is laid over it: each item is read once.
  const keysOf = oncePer((item: Node): readonly string[] => [...new Set(read(item).filter((key) => key !== undefined))]);
  return (items) => {
    if (items.length < 2) return items;
    const kept: (Node | undefined)[] = [];
    const owners = new Map<string, { place: number; keys: number }>();
    for (const item of items) {
      const keys = keysOf(item);
      // A port within a range that stands already is that of the range.
      if (keys.some((key) => (owners.get(key)?.keys ?? 0) > keys.length)) continue;
      const emptied: number[] = [];
      const own = { place: kept.length, keys: keys.length };
      for (const key of keys) {
        const owner = owners.get(key);
        owners.set(key, own);
        if (!owner) continue;
        owner.keys -= 1;
        if (owner.keys === 0) emptied.push(owner.place);
      }
      for (const place of emptied) kept[place] = undefined;
      // What replaces just one item takes its place, as in the engine.
      if (emptied.length === 1) own.place = emptied[0] ?? own.place;
      kept[own.place] = item;
    }
    const left = kept.filter((item) => item !== undefined);
    return left.length === items.length ? items : left;
  };
}

function textAt(item: Node, name: string): string | undefined {
  const value = item.get(name);
  return value && skeletonOf(value);
}

/** The second part between colons, the first where it is alone; a drive's colon divides nothing. */
function volumeTarget(spec: string): string {
  if (spec.length <= 2) return spec;
  const parts: string[] = [];
  for (const part of spec.split(':')) {
    const drive = parts.at(-1);
    if (drive !== undefined && /^[A-Za-z]$/.test(drive)) parts[parts.length - 1] = `${drive}:${part}`;
    else parts.push(part);
  }
  return parts[1] ?? parts[0] ?? '';
}

function clean(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
