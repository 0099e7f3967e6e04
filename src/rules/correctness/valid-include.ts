import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valid-include',
  category: 'correctness',
  severity: 'error',
  summary: 'Each `include` brings in something new, and in no circle',
  why: `An included file is a project of its own. Compose lays nothing of it over anything else, and refuses the whole project where
    a service, network or volume has a name that is taken by a different one, or where files include one another.`,
  bad: `
    # compose.yaml
    include: [monitoring.yaml]
    services:
      web:
        image: nginx:1.27
    # monitoring.yaml
    services:
      web:
        image: grafana/grafana:11.5.0`,
  good: `
    # compose.yaml
    include: [monitoring.yaml]
    services:
      web:
        image: nginx:1.27
    # monitoring.yaml
    services:
      dashboard:
        image: grafana/grafana:11.5.0`,
  links: ['https://docs.docker.com/reference/compose-file/include/', 'https://docs.docker.com/compose/how-tos/multiple-compose-files/include/'],

  *project({ problems }) {
    yield* ofKind(problems, 'include-circle', 'include-conflict');
  },
});
