import type { Node } from '../../yaml/node.ts';
import { isExternalV1 } from './external-v1.ts';
import type { Project } from '../project.ts';
import { isWhole } from '../whole.ts';

/** Volumes that are declared and that no service mounts, where all mounts are known. */
export function unusedVolumes(project: Project): readonly Node[] {
  const { root, services } = project;
  if (!isWhole(project) || project.open || project.services.size === 0) return [];
  const items = [...services.values()].flatMap((service) => service.get('volumes')?.children ?? []);
  const sources = items.map((item) => (item.kind === 'mapping' ? item.get('source')?.text : item.text));
  if (items.some((item, index) => (item.kind === 'scalar' || item.get('source')) && sources[index] === undefined)) return [];
  const used = new Set(sources.flatMap((source) => source?.split(':', 1) ?? []));
  return (root.get('volumes')?.children ?? []).filter(({ name }) => !used.has(name)).filter((volume) => !isExternalV1(volume));
}
