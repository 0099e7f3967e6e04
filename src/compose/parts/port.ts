import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { gap, Written } from './written.ts';

/** Ports from the first to the last, both included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
  readonly at: Location;
}

/** What a port is made of. `undefined`: not there, or not known. */
interface Parts {
  readonly at: Location;
  readonly hostIp: string | undefined;
  readonly published: PortRange | undefined;
  readonly target: PortRange | undefined;
  readonly protocol: string | undefined;
}

/** The address that stands for every interface of the host, over IPv4 and IPv6. */
const everywhere = '*';

/** An entry of a service's `ports`. */
export class Port {
  /** The entry. */
  readonly at: Location;
  /** The host's ports; `undefined` also where Docker picks one. */
  readonly published: PortRange | undefined;
  /** The container's ports. */
  readonly target: PortRange | undefined;
  /** In lower case. */
  readonly protocol: string | undefined;
  readonly #hostIp: string | undefined;

  constructor({ at, hostIp, published, target, protocol }: Parts) {
    this.at = at;
    this.published = published;
    this.target = target;
    this.protocol = protocol;
    this.#hostIp = hostIp;
  }

  /** Reads an entry in short or long syntax; `undefined` for what is neither. */
  static read(this: void, node: Node): Port | undefined {
    return node.kind === 'mapping' ? readLong(node) : readShort(node);
  }

  /** The address it is bound to; `undefined` where none is given, and where it is not known. */
  get hostIp(): string | undefined {
    return this.#hostIp === everywhere ? undefined : this.#hostIp;
  }

  /** Whether whoever reaches the host reaches it; `undefined` where that is not known. */
  get isPublic(): boolean | undefined {
    return this.#hostIp === undefined ? undefined : [everywhere, '0.0.0.0', '::'].includes(this.#hostIp);
  }

  /** Docker picks any free one of the host's ports: several are given for one of the container. */
  get isPicked(): boolean {
    return size(this.published) > 1 && size(this.published) !== size(this.target);
  }

  /** Surely takes a port of the host that the other takes too. */
  collides(other: Port): boolean {
    if (!this.published || !other.published || this.isPicked || other.isPicked) return false;
    if (this.protocol === undefined || this.protocol !== other.protocol) return false;
    const apart = this.published.last < other.published.first || other.published.last < this.published.first;
    return !apart && sharesAddress(this.#hostIp, other.#hostIp);
  }
}

function sharesAddress(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b || a === everywhere || b === everywhere) return true;
  if (a.includes(':') !== b.includes(':')) return false;
  return [a, b].some((ip) => ip === '0.0.0.0' || ip === '::');
}

function size(range: PortRange | undefined): number {
  return range ? range.last - range.first + 1 : 0;
}

/** `HOST_IP:PUBLISHED:TARGET/PROTOCOL`, all but the target optional; IPv6 in brackets. */
const short = /^(?:(?:(?<v6>\[[^\]]*\])|(?<v4>[^:[\]]*)):(?=[^:]*:))?(?:(?<published>[^:]*):)?(?<target>[^:/]+)(?:\/(?<protocol>[^/]*).*)?$/ds;

function readShort(node: Node): Port | undefined {
  const written = Written.of(node);
  const match = written && short.exec(written.text);
  if (!match?.groups || !written) return undefined;
  const { v4, v6, published, target = '', protocol } = match.groups;
  const place = (name: string): Location => written.at(...(match.indices?.groups?.[name] ?? [0, written.text.length]));
  // A variable in front may bring the address along: `SQL_PORT=127.0.0.1:13306`.
  const first = v6 ?? v4 ?? published ?? target;
  return new Port({
    at: node.at,
    hostIp: first.includes(gap) ? undefined : (v6?.slice(1, -1) ?? v4) || everywhere,
    published: published === undefined ? undefined : readRange(published, place('published')),
    target: readRange(target, place('target')),
    protocol: readProtocol(protocol),
  });
}

function readLong(node: Node): Port {
  const ip = node.get('host_ip');
  const protocol = node.get('protocol');
  const [published, target] = [node.get('published'), node.get('target')];
  return new Port({
    at: node.at,
    hostIp: ip && !ip.isNull ? (ip.text === '' ? everywhere : ip.text) : everywhere,
    published: published?.text === undefined ? undefined : readRange(published.text, published.at),
    target: target?.text === undefined ? undefined : readRange(target.text, target.at),
    protocol: protocol && !protocol.isNull ? protocol.text && readProtocol(protocol.text) : 'tcp',
  });
}

function readProtocol(text = ''): string | undefined {
  return text.includes(gap) ? undefined : text.toLowerCase() || 'tcp';
}

/** Port 0 stands for any free one. */
function readRange(text: string, at: Location): PortRange | undefined {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first > 0 && first <= last && last <= 65_535 ? { first, last, at } : undefined;
}
