import type { Port } from '../compose/parts/port.ts';
import type { Fix } from '../source/fix.ts';

/** Keeps a port to the host itself: the address in front of a short form that has a port of the host, and no address. */
export function loopbackFix({ at, published, hostIp }: Port): Fix | undefined {
  // A short form begins with the port, or with a quote before it; a mapping has a key there.
  if (!published || hostIp !== undefined || published.at.range.start - at.range.start > 1) return undefined;
  const { file, range } = published.at;
  const edit = { file, range: { start: range.start, end: range.start }, text: '127.0.0.1:' };
  return { title: 'Put `127.0.0.1:` in front of it', safety: 'unsafe', edits: [edit] };
}
