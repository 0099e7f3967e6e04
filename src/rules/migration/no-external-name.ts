import { externalNames } from '../../compose/v1/resources/external-names.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-external-name',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'The name of what is external stands beside `external`',
  why: `\`external: { name: shared }\` is the old way. Compose V1 read it; V2 does so too and warns at every run:
    "external.name is deprecated".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        external:
          name: shared`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        external: true
        name: shared`,
  links: ['https://docs.docker.com/reference/compose-file/networks/#external'],

  *project(project) {
    for (const { at, other, fix } of externalNames(project)) {
      if (other) continue;
      const message = 'V2 reads `external.name` and warns at every run, which V1 did not';
      yield { at, message, help: 'Write `external: true` and `name` beside it', ...(fix && { fix }) };
    }
  },
});
