import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';

/** A host's address, and where it is written. */
export interface Host {
  readonly address: string;
  readonly at: Location;
}

/** Whether a list writes `=` in place of the colon. */
export function hasEqualsSign(list: Node): boolean {
  return list.kind === 'sequence' && list.children.some(({ text }) => text?.includes(':') === false);
}

/** The hosts of `extra_hosts` in list or map form; what has no one address is left out. */
export function readHosts(node: Node): ReadonlyMap<string, Host> {
  return new Map(node.children.flatMap((child): readonly (readonly [string, Host])[] => {
    if (child.key) return child.text === undefined ? [] : [[child.name, { address: child.text, at: child.at }]];
    const [, host, address] = /^([^:=]+)[:=](.+)$/.exec(child.text ?? '') ?? [];
    return host === undefined || address === undefined ? [] : [[host, { address: address.replace(/^\[(.*)\]$/, '$1'), at: child.at }]];
  }));
}
