import { folderOf, nameOf } from '../../source/path.ts';
import type { Project } from '../project.ts';

/** What only a swarm makes something of. */
const keys = ['endpoint_mode', 'labels', 'mode', 'placement', 'rollback_config', 'update_config'];

/** Whether a project is meant for `docker stack deploy`, going by its name, its folder's and by what its services are told: no Compose runs it. */
export function isForSwarm({ files, services }: Project): boolean {
  const isNamed = files.some(({ source: { path } }) => /(?:^|[._-])(?:stack|swarm)(?=[._-])/i.test(nameOf(path)) || /(?:^|[._/-])swarm(?:[._/-]|$)/i.test(folderOf(path)));
  return isNamed || [...services.values()].some((service) => keys.some((key) => service.get('deploy', key)));
}
