import { nestedDemands } from '../../compose/v1/variables/nested-demands.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-nested-demand',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Defaults of variables demand no other variable',
  why: `Compose V1 took \`\${B:?x}\` within the default of another variable for text. V2 demands \`B\` there, even where the
    other one is set and its default does not count, and stops: "required variable B is missing a value".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        hostname: \${NAME:-\${HOST:?not set}}`,
  good: `
    services:
      web:
        image: nginx:1.27
        hostname: \${NAME:?not set}`,
  links: ['https://docs.docker.com/reference/compose-file/interpolation/'],

  *project(project) {
    // `docker stack` takes a default as V1 did.
    if (isForSwarm(project)) return;
    for (const { at } of nestedDemands(project)) {
      yield { at, message: 'V1 took this for text; V2 demands the variable, and stops where it is unset', help: 'Set the variable in `.env`, or demand the one around it' };
    }
  },
});
