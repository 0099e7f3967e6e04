/** Whether Compose can read a text as an item of `ports` in the short form. */
export function isPortMapping(text: string): boolean {
  const parts = text.split(':');
  const [container, protocol] = cut(parts.at(-1) ?? '', '/');
  if (container === '' || !/^(?:tcp|udp|sctp)?(?:\/|$)/i.test(protocol ?? '')) return false;
  const host = parts.at(-2) ?? '';
  const ip = parts.slice(0, -2).join(':');
  const inside = readRange(container);
  if (!inside || container === '0' || (ip !== '' && !isHostAddress(ip))) return false;
  if (host === '') return true;
  const outside = readRange(host);
  return outside !== undefined && (inside.size === outside.size || inside.size === 1);
}

/** An item of `ports` with its address of version 6 in brackets, where that makes it one that Compose can read. */
export function inBrackets(text: string): string | undefined {
  const [, ip = '', rest = ''] = /^([\da-f:.]{0,60}:[\da-f.]{0,60}|:):((?:\d[\d-]{0,20})?:\d[^:]{0,40})$/i.exec(text) ?? [];
  const bracketed = `[${ip}]:${rest}`;
  return ip.includes(':') && isPortMapping(bracketed) ? bracketed : undefined;
}

/** Whether Compose can read a text as an IP address: no name, no zone, no leading zeros. */
export function isAddress(text: string): boolean {
  return text.includes(':') ? isVersion6(text) : isVersion4(text);
}

/** An address of version 6 stands in brackets. */
function isHostAddress(ip: string): boolean {
  const inside = /^\[(.*)\]$/.exec(ip)?.[1];
  return inside === undefined ? isVersion4(ip) : isAddress(inside);
}

/** What stands behind a second dash is passed over. */
function readRange(text: string): { readonly size: number } | undefined {
  const [first = '', last = first] = text.split('-');
  if (!isPort(first) || !isPort(last) || Number(last) < Number(first)) return undefined;
  return { size: Number(last) - Number(first) + 1 };
}

function isPort(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) <= 65_535;
}

function isVersion4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isVersion6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const last = all.at(-1) ?? '';
  const short = last.includes('.') && !text.endsWith('::');
  if (short && !isVersion4(last)) return false;
  const plain = short ? all.slice(0, -1) : all;
  const count = plain.length + (short ? 2 : 0);
  return plain.every((group) => /^[\da-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count <= 7 : count === 8);
}

function cut(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
