import type { Node } from '../../yaml/node.ts';
import { volumeNames } from '../parts/references.ts';
import type { Project } from '../project.ts';

/** The declared networks that a service joins, the default one among them. */
export function usedNetworks(project: Project): readonly Node[] {
  const joined = joinedNetworks(project);
  return (project.root.get('networks')?.children ?? []).filter(({ name }) => joined.has(name));
}

/** The names of networks that services join, declared or not; `undefined` among them where one hangs on a variable. */
export function joinedNetworks({ services }: Project): ReadonlySet<string | undefined> {
  return new Set([...services.values()].flatMap((service) => {
    const networks = service.get('networks');
    if (networks && networks.children.length > 0) return networks.children.map(({ key, name, text }) => (key ? name : text));
    return service.get('network_mode') ? [] : ['default'];
  }));
}

/** The declared volumes that a service mounts. */
export function usedVolumes({ root, services }: Project): readonly Node[] {
  const used = new Set([...services.values()].flatMap((service) => volumeNames(service)).map(({ name }) => name));
  return (root.get('volumes')?.children ?? []).filter(({ name }) => used.has(name));
}
