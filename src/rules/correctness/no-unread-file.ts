import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unread-file',
  category: 'correctness',
  severity: 'notice',
  summary: 'All files of a project can be checked',
  why: `What lies on another machine, or is larger than any Compose file, is not read: the review holds for the rest of the project
    only. What is fetched when Compose runs may also be another thing each time.`,
  bad: `
    include:
      - https://github.com/example/stack.git#main
    services:
      web:
        image: nginx:1.27`,
  good: `
    include:
      - path: monitoring/compose.yaml
    services:
      web:
        image: nginx:1.27
    # monitoring/compose.yaml
    services:
      metrics:
        image: prom/prometheus:v3.1.0`,
  links: ['https://docs.docker.com/reference/compose-file/include/'],

  *project({ problems }) {
    yield* ofKind(problems, 'remote-file', 'unread-file', 'too-large');
  },
});
