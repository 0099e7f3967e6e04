import type { Location } from '../../../source/source-file.ts';
import type { Node } from '../../../yaml/node.ts';

/** What the engine knows of consistency; it refuses all else. */
export const consistencies: ReadonlySet<string> = new Set(['cached', 'delegated', 'consistent']);

/** A mount in the short syntax without what it says of consistency; `undefined` where it says nothing of that. */
export function withoutConsistency({ text = '' }: Node): string | undefined {
  const [, path = '', mode = ''] = /^(.+:[^:]+):([a-zA-Z,]+)$/.exec(text) ?? [];
  const words = mode.split(',');
  const kept = words.filter((word) => !consistencies.has(word));
  if (kept.length === words.length) return undefined;
  return kept.length > 0 ? `${path}:${kept.join(',')}` : path;
}

/** The one letter in front of a mount's first colon, which V2 takes for a drive of Windows. */
export function driveLetter({ text = '' }: Node): string | undefined {
  return /^([A-Za-z]):[^:]/.exec(text)?.[1];
}

/** Whether nothing stands in front of, behind or between colons of a mount in the short syntax. */
export function hasEmptyPart({ kind, text = '' }: Node): boolean {
  return kind === 'scalar' && text.includes(':') && text.split(':').includes('');
}

/** The service whose volumes an entry of `volumes_from` mounts in a mode that says something, and that mode. */
export function modeOfSource({ text = '' }: Node): { readonly name: string; readonly mode: string } | undefined {
  const [, name, mode] = /^([^:]+):([^:]+)$/.exec(text) ?? [];
  return name === undefined || mode === undefined || name === 'container' || mode === 'rw' ? undefined : { name, mode };
}

/** Options of a mount that belong to another kind of mount. */
export interface ForeignOption {
  readonly type: string;
  readonly option: string;
  readonly at: Location;
}

const kinds = ['bind', 'volume', 'tmpfs'];

/** An option of another kind in a mount: `volume` in a `bind`, or `nocopy` behind a folder of the host. */
export function foreignOption(node: Node): ForeignOption | undefined {
  if (node.kind === 'mapping') {
    const type = node.get('type')?.text ?? '';
    const other = kinds.includes(type) ? kinds.map((kind) => (kind === type ? undefined : node.get(kind))).find((child) => child?.key && child.kind === 'mapping') : undefined;
    return other?.key && { type, option: other.name, at: other.key.at };
  }
  const [, mode = ''] = /^[./~][^:]*:[^:]+:([^:]+)$/.exec(node.text ?? '') ?? [];
  return mode.split(',').includes('nocopy') ? { type: 'bind', option: 'nocopy', at: node.at } : undefined;
}
