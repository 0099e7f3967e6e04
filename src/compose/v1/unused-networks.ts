import type { Node } from '../../yaml/node.ts';
import { isExternalV1 } from './external-v1.ts';
import type { Project } from '../project.ts';
import { isWhole } from '../whole.ts';
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

function notAmong(project: Project, joined: ReadonlySet<string | undefined>): readonly Node[] {
  if (!isWhole(project) || project.open || joined.has(undefined)) return [];
  return (project.root.get('networks')?.children ?? []).filter(({ name }) => !joined.has(name));
}
