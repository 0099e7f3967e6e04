import type { Node } from '../../yaml/node.ts';
import { isAddress } from '../spec/port-format.ts';

/** A port's address of IPv6 that stands without brackets, and what follows it; V1 took such an entry apart from behind. */
export function bareAddress({ text = '' }: Node): { readonly host: string; readonly rest: string } | undefined {
  const [, host = '', rest = ''] = /^([\da-f:.]*:[\da-f:.]*[\da-f]):(\d*(?:-\d+)?:\d+(?:-\d+)?(?:\/\w+)?)$/i.exec(text) ?? [];
  return host.includes('::') || host.split(':').length === 8 ? { host, rest } : undefined;
}

/** Whether a port in the short syntax has a number that no port has. */
export function hasHighPort({ kind, text = '' }: Node): boolean {
  const numbers = kind === 'scalar' ? text.replace(/^.*[.\]].*?:/, '').match(/\d+/g) : undefined;
  return numbers?.some((number) => Number(number) > 65_535) ?? false;
}

/** What stands in a port for an address of IPv4 and is none. V1 left it to the engine. */
export function brokenAddress({ kind, text = '' }: Node): string | undefined {
  const ip = kind === 'scalar' ? /^([\d.]+):(?:\d+(?:-\d+)?)?:\d+(?:-\d+)?(?:\/\w+)?$/.exec(text)?.[1] : undefined;
  return ip === undefined || isAddress(ip) ? undefined : ip;
}
