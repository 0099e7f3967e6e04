import { rivalLimits } from '../../compose/parts/rival-limits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-limit-beside-deploy',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  parts: 'starting',
  summary: 'Limits stand at one place',
  why: `Compose V1 took \`mem_limit\`, \`mem_reservation\`, \`cpus\` and \`pids_limit\` beside limits under \`deploy\`. V2
    refuses the project where the two differ, also where those under \`deploy\` say nothing of it: "can't set distinct
    values".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        mem_limit: 64m
        deploy:
          resources:
            limits:
              cpus: "0.5"`,
  good: `
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            limits:
              cpus: "0.5"
              memory: 64m`,
  links: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],

  *service(service) {
    for (const { own, key, path, other } of rivalLimits(service)) {
      yield { at: own.at, message: `V1 took \`${key}\` beside \`${path}\`, V2 refuses the project`, help: 'Keep the one under `deploy` alone', related: [{ at: other.at, label: 'the other place' }] };
    }
  },
});
