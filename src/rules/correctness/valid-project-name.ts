import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valid-project-name',
  category: 'correctness',
  severity: 'error',
  summary: 'The project has a name that Compose takes',
  why: `Compose names containers, networks and volumes after the project. What stands in \`COMPOSE_PROJECT_NAME\` it takes as it is, and
    stops at capitals and dots, of which Compose V1 made a name that fits; a name without any letter or digit is none.`,
  bad: `
    # .env
    COMPOSE_PROJECT_NAME=My.Shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  good: `
    # .env
    COMPOSE_PROJECT_NAME=my-shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/how-tos/project-name/'],

  *project({ problems }) {
    yield* ofKind(problems, 'project-name');
  },
});
