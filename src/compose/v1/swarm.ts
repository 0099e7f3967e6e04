import { folderOf, nameOf } from '../../source/path.ts';
import type { Project } from '../project.ts';

/** What only a swarm makes something of. */
const keys = ['endpoint_mode', 'labels', 'mode', 'placement', 'rollback_config', 'update_config'];

/** Whether a project is meant for `docker stack deploy`, going by its name, its folder's, by what its services are told and by who deploys it: no Compose runs it. */
export function isForSwarm(project: Project): boolean {
  return project.isStack || isNamedForSwarm(project) || hasSwarmKeys(project);
}

/** Whether its name or its folder's says so. */
export function isNamedForSwarm({ files }: Project): boolean {
  return files.some(({ source: { path } }) => /(?:^|[._-])(?:stack|swarm|k8s|kubernetes)(?=[._-])/i.test(nameOf(path)) || /(?:^|[._/-])swarm(?:[._/-]|$)/i.test(folderOf(path)));
}

/** Whether its services are told what only a swarm makes something of. */
export function hasSwarmKeys({ services }: Project): boolean {
  return [...services.values()].some((service) => keys.some((key) => service.get('deploy', key)));
}
