import type { Node } from '../../yaml/node.ts';
import { skeletonOf } from '../load/variables/substituted.ts';

/** A range of more ports than this counts as one thing. */
const maxRange = 1000;

/** What Compose tells published ports apart by: one key for each port that an item of `ports` publishes. */
export function portKeys(item: Node): readonly string[] {
  if (item.kind === 'mapping') return longKeys(item);
  const text = skeletonOf(item);
  return text === undefined ? [] : shortKeys(text);
}

function longKeys(item: Node): readonly string[] {
  const at = (name: string): string | undefined => {
    const value = item.get(name);
    return value && skeletonOf(value);
  };
  const published = item.get('published');
  // To the engine a number is never the same as the text of a short form.
  const host = typeof published?.value === 'number' ? `number ${published.value}` : (at('published') ?? '');
  return [key(at('host_ip') ?? '', host, at('target') ?? '', at('protocol') ?? 'tcp')];
}

function shortKeys(text: string): readonly string[] {
  const [spec = '', protocol = 'tcp'] = text.split('/', 2);
  const parts = /^(?:(\[[^\]]*\]|.*):)?([^:]*):([^:]*)$/.exec(spec);
  const [address, published, container] = parts ? [parts[1] ?? '', parts[2] ?? '', parts[3] ?? ''] : ['', '', spec];
  const ip = address.replace(/^\[(.*)\]$/, '$1');
  const targets = range(container);
  const hosts = range(published);
  if (targets.length === 1) return [key(ip, published, container, protocol)];
  return targets.map((target, index) => key(ip, hosts.length === targets.length ? (hosts[index] ?? '') : published, target, protocol));
}

function key(ip: string, published: string, target: string, protocol: string): string {
  return `${ip || '0.0.0.0'}:${published}:${target}/${protocol.toLowerCase()}`;
}

function range(text: string): readonly string[] {
  const match = /^(\d{1,5})-(\d{1,5})$/.exec(text);
  if (!match) return [text];
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (last < first || last - first >= maxRange) return [text];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
