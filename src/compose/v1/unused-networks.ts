import type { Node } from '../../yaml/node.ts';
import type { Project } from '../project.ts';
import { isWhole } from '../whole.ts';
import { joinedNetworks } from './used-resources.ts';

/** Networks that are declared and that no service joins, where all names are known: neither engine makes them. */
export function unusedNetworks(project: Project): readonly Node[] {
  const joined = joinedNetworks(project);
  if (!isWhole(project) || project.open || joined.has(undefined)) return [];
  return (project.root.get('networks')?.children ?? []).filter(({ name }) => !joined.has(name));
}
