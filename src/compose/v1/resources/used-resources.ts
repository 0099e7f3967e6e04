import { oncePer } from '../../../source/once-per.ts';
import type { Node } from '../../../yaml/node.ts';
import { dormantServices } from '../../idle-services.ts';
import { volumeNames } from '../../parts/references.ts';
import type { Project } from '../../project.ts';
import type { Service } from '../../service.ts';

/** The declared networks that a service joins, the default one among them; dormant services do not count. */
export function usedNetworks(project: Project): readonly Node[] {
  const joined = joinedNetworks(liveServices(project));
  return (project.root.get('networks')?.children ?? []).filter(({ name }) => joined.has(name));
}

/** The names of networks that services join, declared or not; `undefined` among them where one hangs on a variable. */
export function joinedNetworks(services: readonly Service[]): ReadonlySet<string | undefined> {
  return new Set(services.flatMap((service) => {
    const networks = service.get('networks');
    if (networks && networks.children.length > 0) return networks.children.map(({ key, name, text }) => (key ? name : text));
    return service.get('network_mode') ? [] : ['default'];
  }));
}

/** The declared volumes that a service mounts; dormant services do not count. */
export function usedVolumes(project: Project): readonly Node[] {
  const used = new Set(liveServices(project).flatMap((service) => volumeNames(service)).map(({ name }) => name));
  return (project.root.get('volumes')?.children ?? []).filter(({ name }) => used.has(name));
}

/** The services but for those whose profile is off and that nothing starts. */
export const liveServices = oncePer((project: Project): readonly Service[] => {
  const dormant = dormantServices(project);
  return [...project.services.values()].filter(({ name }) => !dormant.has(name));
});
