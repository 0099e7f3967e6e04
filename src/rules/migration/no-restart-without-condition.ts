import { isForSwarm } from '../../compose/v1/swarm.ts';
import { shorten } from '../../source/shorten.ts';
import { addEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-restart-without-condition',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Each `restart_policy` has a `condition`',
  why: `For a \`restart_policy\` without a \`condition\` Compose V1 took \`any\`, and had the container started again
    whenever it stops. V2 takes it for no policy at all: what stops stays down.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        deploy:
          restart_policy:
            delay: 5s`,
  good: `
    services:
      web:
        image: nginx:1.27
        deploy:
          restart_policy:
            condition: any
            delay: 5s`,
  links: ['https://docs.docker.com/reference/compose-file/deploy/#restart_policy'],

  *project(project) {
    if (isForSwarm(project)) return;
    for (const service of project.services.values()) {
      const policy = service.get('deploy', 'restart_policy');
      if (policy?.kind !== 'mapping' || policy.get('condition') || !policy.key) continue;
      const message = `V1 started \`${shorten(service.name)}\` again whenever it stops, V2 never does`;
      const fix = { title: 'Add `condition: any`', safety: 'unsafe', edits: addEntry(policy, 'condition', 'any') } as const;
      yield { at: policy.key.at, message, help: 'Add `condition: any`', fix };
    }
  },
});
