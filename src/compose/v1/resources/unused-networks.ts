import type { Node } from '../../../yaml/node.ts';
import { isExternalV1 } from './external-v1.ts';
import type { Project } from '../../project.ts';
import type { Service } from '../../service.ts';
import { isWhole } from '../../whole.ts';
import { joinedNetworks, liveServices } from './used-resources.ts';

/** Networks that are declared and that no service joins, where all names are known: neither engine makes them. */
export function unusedNetworks(project: Project): readonly Node[] {
  return notAmong(project, joinedNetworks([...project.services.values()]));
}

/** Networks that only dormant services join, where all names are known: V1 makes them, V2 does not. */
export function idleNetworks(project: Project): readonly Node[] {
  const unused = new Set(unusedNetworks(project));
  return notAmong(project, joinedNetworks(liveServices(project))).filter((network) => !unused.has(network) && !isExternalV1(network));
}

/** Of the services that alone join the default network, where no file declares it, the first: its profile is off. Where none runs, V2 does not start. */
export function soleJoiner(project: Project): Service | undefined {
  const live = new Set(liveServices(project));
  const joined = joinedNetworks([...live]);
  if (!isWhole(project) || project.open || live.size === 0 || joined.has(undefined) || joined.has('default') || project.root.get('networks', 'default')) return undefined;
  return [...project.services.values()].find((service) => !live.has(service) && joinedNetworks([service]).has('default'));
}

function notAmong(project: Project, joined: ReadonlySet<string | undefined>): readonly Node[] {
  if (!isWhole(project) || project.open || joined.has(undefined)) return [];
  return (project.root.get('networks')?.children ?? []).filter(({ name }) => !joined.has(name));
}
