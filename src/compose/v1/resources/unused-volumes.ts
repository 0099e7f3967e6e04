import type { Node } from '../../../yaml/node.ts';
import { isExternalV1 } from './external-v1.ts';
import type { Project } from '../../project.ts';
import type { Service } from '../../service.ts';
import { isWhole } from '../../whole.ts';
import { liveServices } from './used-resources.ts';

/** Volumes that are declared and that no service mounts, where all mounts are known. */
export function unusedVolumes(project: Project): readonly Node[] {
  return notMounted(project, [...project.services.values()]);
}

/** Volumes that only dormant services mount, where all mounts are known: V1 makes them, V2 does not. */
export function idleVolumes(project: Project): readonly Node[] {
  const unused = new Set(unusedVolumes(project));
  return notMounted(project, liveServices(project)).filter((volume) => !unused.has(volume));
}

function notMounted(project: Project, services: readonly Service[]): readonly Node[] {
  if (!isWhole(project) || project.open || project.services.size === 0) return [];
  const items = services.flatMap((service) => service.get('volumes')?.children ?? []);
  const sources = items.map((item) => (item.kind === 'mapping' ? item.get('source')?.text : item.text));
  if (items.some((item, index) => (item.kind === 'scalar' || item.get('source')) && sources[index] === undefined)) return [];
  const used = new Set(sources.flatMap((source) => source?.split(':', 1) ?? []));
  return (project.root.get('volumes')?.children ?? []).filter(({ name }) => !used.has(name)).filter((volume) => !isExternalV1(volume));
}
