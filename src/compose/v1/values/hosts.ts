import type { Location } from '../../../source/source-file.ts';
import type { Node } from '../../../yaml/node.ts';

/** A host's address, and where it is written. */
export interface Host {
  readonly address: string;
  readonly at: Location;
}

/** Whether a list writes `=` in place of the colon. */
export function hasEqualsSign(list: Node): boolean {
  return list.kind === 'sequence' && list.children.some(({ text }) => text?.includes(':') === false);
}

/** The first host of a list that has another address further down in it, and that one. */
export function rivalHosts(list: Node): { readonly host: string; readonly below: Host; readonly above: Host } | undefined {
  const seen = new Map<string, Host>();
  for (const child of list.kind === 'sequence' ? list.children : []) {
    const [host, above] = [...readHosts(list.with({ children: [child] }))][0] ?? [];
    const below = host === undefined ? undefined : seen.get(host);
    if (host === undefined || above === undefined) continue;
    if (below && below.address !== above.address) return { host, below, above };
    seen.set(host, above);
  }
  return undefined;
}

/** The hosts of `extra_hosts` in list or map form; what has no one address is left out. */
export function readHosts(node: Node): ReadonlyMap<string, Host> {
  return new Map(node.children.flatMap((child): readonly (readonly [string, Host])[] => {
    if (child.key) return child.text === undefined ? [] : [[child.name, { address: child.text, at: child.at }]];
    const [, host, address] = /^([^:=]+)[:=](.+)$/.exec(child.text ?? '') ?? [];
    return host === undefined || address === undefined ? [] : [[host, { address: address.replace(/^\[(.*)\]$/, '$1'), at: child.at }]];
  }));
}
