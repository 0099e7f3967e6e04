import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-merge-conflict',
  category: 'correctness',
  severity: 'error',
  summary: 'Files that are laid over one another give a key the same form',
  why: 'Compose joins a list with a list and a mapping with a mapping. Where two files have one each, it refuses the whole project.',
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        healthcheck:
          interval: 30s
    # compose.override.yaml
    services:
      web:
        healthcheck: [CMD, nginx, -t]`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        healthcheck:
          interval: 30s
    # compose.override.yaml
    services:
      web:
        healthcheck:
          test: [CMD, nginx, -t]`,
  links: ['https://docs.docker.com/reference/compose-file/merge/'],

  *project({ problems }) {
    yield* ofKind(problems, 'merge-conflict');
  },
});
