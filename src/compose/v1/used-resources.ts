import type { Node } from '../../yaml/node.ts';
import { volumeNames } from '../parts/references.ts';
import type { Project } from '../project.ts';

/** The declared networks that a service joins, the default one among them. */
export function usedNetworks({ root, services }: Project): readonly Node[] {
  const used = new Set([...services.values()].flatMap((service) => {
    const networks = service.get('networks');
    if (networks && networks.children.length > 0) return networks.children.map(({ key, name, text }) => (key ? name : text));
    return service.get('network_mode') ? [] : ['default'];
  }));
  return (root.get('networks')?.children ?? []).filter(({ name }) => used.has(name));
}

/** The declared volumes that a service mounts. */
export function usedVolumes({ root, services }: Project): readonly Node[] {
  const used = new Set([...services.values()].flatMap((service) => volumeNames(service)).map(({ name }) => name));
  return (root.get('volumes')?.children ?? []).filter(({ name }) => used.has(name));
}
