import type { Node } from '../../yaml/node.ts';
import type { Project } from '../project.ts';

/** A network that the engine makes for the project, with the addresses that it is to have. */
export interface PooledNetwork {
  readonly network: Node;
  readonly name: string;
  /** The entries under `ipam.config`. */
  readonly pools: readonly Node[];
}

/**
 * The networks of a project whose addresses the engine gives out itself, on a driver of its own that does so on this
 * host: no external ones, none of which that hangs on a variable or a plug-in.
 */
export function pooledNetworks({ root }: Project): readonly PooledNetwork[] {
  return (root.get('networks')?.children ?? []).flatMap((network): readonly PooledNetwork[] => {
    const external = network.get('external');
    const isOwn = external === undefined || external.isNull || external.value === false;
    const drivers = [network.get('driver'), network.get('ipam', 'driver')].filter((node) => node !== undefined && !node.isNull);
    if (!isOwn || !drivers.every((node) => node?.text === 'bridge' || node?.text === 'default')) return [];
    return [{ network, name: network.name, pools: network.get('ipam', 'config')?.children ?? [] }];
  });
}
