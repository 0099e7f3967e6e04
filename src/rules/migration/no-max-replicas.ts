import { isNamedForSwarm } from '../../compose/v1/swarm.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-max-replicas',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Services name as many replicas as one machine may have',
  why: `Compose V1 started no more containers than \`max_replicas_per_node\` allows. V2 does not look at it, and starts all
    \`replicas\`. Files that a swarm runs, by their name or by who deploys them, are passed over.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        deploy:
          replicas: 3
          placement:
            max_replicas_per_node: 1`,
  good: `
    services:
      web:
        image: nginx:1.27
        deploy:
          replicas: 1`,
  links: ['https://docs.docker.com/reference/compose-file/deploy/#placement'],

  *project(project) {
    if (project.isStack || isNamedForSwarm(project)) return;
    for (const service of project.services.values()) {
      const [replicas, most] = [service.get('scale') ?? service.get('deploy', 'replicas'), service.get('deploy', 'placement', 'max_replicas_per_node')];
      if (typeof replicas?.value !== 'number' || typeof most?.value !== 'number' || replicas.value <= most.value) continue;
      const message = `V1 started ${most.value} of service \`${shorten(service.name)}\`, V2 starts ${replicas.value}`;
      yield { at: replicas.at, message, help: `Write ${most.value}`, related: [{ at: most.at, label: 'what V1 kept to' }] };
    }
  },
});
