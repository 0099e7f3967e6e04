import type { Port } from '../compose/parts/port.ts';
import type { Fix } from '../source/fix.ts';

/** Keeps a port to the host itself: the address in front of a short form that has a port of the host, and no address. */
export function loopbackFix(port: Port): Fix | undefined {
  const { published, hostIp } = port;
  if (!published || hostIp !== undefined || !isShort(port)) return undefined;
  const { file, range } = published.at;
  // Where a variable stands for the port, its place is that of the whole entry, quotes included.
  const start = range.start + (/^["']/.test(file.slice(range)) ? 1 : 0);
  const edit = { file, range: { start, end: start }, text: '127.0.0.1:' };
  return { title: 'Put `127.0.0.1:` in front of it', safety: 'unsafe', edits: [edit] };
}

/** What to write so that a port is kept to the host itself, in the notation that it has, as the rest of an order. */
export function loopbackHelp(port: Port): string {
  if (port.hostIp !== undefined) return `write \`127.0.0.1\` in place of \`${port.hostIp}\``;
  if (!isShort(port)) return 'add `host_ip: 127.0.0.1`';
  return `put \`${port.published ? '127.0.0.1:' : '127.0.0.1::'}\` in front of it`;
}

/** A short form begins with a port, or with an address or a quote before it; a mapping has a key there. */
function isShort({ at, published, target }: Port): boolean {
  const first = published ?? target;
  return first !== undefined && first.at.range.start - at.range.start <= 1;
}
