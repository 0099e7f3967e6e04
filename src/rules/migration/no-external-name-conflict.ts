import { externalNames } from '../../compose/v1/resources/external-names.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-external-name-conflict',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'What is external has one name',
  why: `Where \`name\` and \`external.name\` differ, Compose V1 took the latter. V2 refuses the project: "name and
    external.name conflict".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        name: other
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
    for (const { at, other } of externalNames(project)) {
      if (!other) continue;
      const message = 'V1 took this name, V2 refuses two that differ';
      yield { at, message, help: 'Keep `external: true`, and this name as `name`', related: [{ at: other.at, label: 'the other name' }] };
    }
  },
});
