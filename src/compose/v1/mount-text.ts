import type { Node } from '../../yaml/node.ts';

const consistencies = new Set(['cached', 'delegated', 'consistent']);

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

/** The service whose volumes are mounted read-only by an entry of `volumes_from`. */
export function readOnlySource({ text = '' }: Node): string | undefined {
  return /^([^:]+):ro$/.exec(text)?.[1];
}
