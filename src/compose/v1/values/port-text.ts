import type { Node } from '../../../yaml/node.ts';
import { isAddress } from '../../spec/port-format.ts';

/** A port's address of IPv6 that stands without brackets, and what follows it; V1 took such an entry apart from behind. */
export function bareAddress(node: Node): { readonly host: string; readonly rest: string } | undefined {
  const text = shortText(node);
  const [, host = '', rest = ''] = /^(:(?=:\d+:\d+$)|[\da-f:.]*:[\da-f:.]*[\da-f]):(\d*(?:-\d+)?:\d+(?:-\d+)?(?:\/\w+)?)$/i.exec(text) ?? [];
  if (host === ':') return { host: '::', rest };
  return host.includes('::') || host.split(':').length === 8 ? { host, rest } : undefined;
}

/** What is wrong with a port's number in the short syntax, or with a range: it ends below its beginning. */
export type NumberFault = 'high' | 'zero' | 'falling';

/** The fault of a port's numbers that V1 left to the engine. */
export function numberFault(node: Node): NumberFault | undefined {
  const numbers = shortText(node).replace(/^.*[.\]].*?:/, '').replace(/\/\w+$/, '');
  if (numbers.match(/\d+/g)?.some((number) => Number(number) > 65_535)) return 'high';
  if (/^(?:[\d-]*:)?-?0+$/.test(numbers)) return 'zero';
  const ranges = /^(?:(\d+)-(\d+))?(?:\d*:)?(?:(\d+)-(\d+)|\d+)?$/.exec(numbers)?.slice(1).map(Number) ?? [];
  const [first = 0, last = 0, from = 0, to = 0] = ranges;
  return first > last || from > to ? 'falling' : undefined;
}

/** What stands in a port for an address of IPv4 and is none. V1 left it to the engine. */
export function brokenAddress(node: Node): string | undefined {
  const ip = /^([\d.]+):(?:\d+(?:-\d+)?)?:\d+(?:-\d+)?(?:\/\w+)?$/.exec(shortText(node))?.[1];
  return ip === undefined || isAddress(ip) ? undefined : ip;
}

/** No port is longer, and patterns for one take the square of its length. */
const maxLength = 200;

function shortText({ kind, text = '' }: Node): string {
  return kind === 'scalar' && text.length <= maxLength ? text : '';
}
