import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-invalid-project-name',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'The project has a name that V2 takes as it is',
  why: `Compose V1 made any name fit: it took \`My.Shop\` for \`myshop\`, and went on without a name where nothing was
    left. V2 does so with the folder's name alone; at a name from \`COMPOSE_PROJECT_NAME\` or \`--project-name\` that has
    capitals or dots, it stops.`,
  bad: `
    # .env
    COMPOSE_PROJECT_NAME=My.Shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  good: `
    # .env
    COMPOSE_PROJECT_NAME=myshop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/how-tos/project-name/', 'https://docs.docker.com/compose/releases/migrate/'],

  *project({ problems }) {
    for (const { kind, at, help } of problems) {
      if (kind !== 'project-name') continue;
      yield { at, message: 'V1 made a project name that fits out of this one, V2 stops', help: help ?? 'Write a name of a-z, 0-9, `-` and `_`' };
    }
  },
});
