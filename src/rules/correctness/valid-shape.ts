import { projectShape } from '../../compose/spec/project-shape.ts';
import { defineRule } from '../rule.ts';

/** Other rules speak of keys that are not known. */
const elsewhere: ReadonlySet<string> = new Set(['unknown-key', 'newer-key']);

export default defineRule({
  id: 'valid-shape',
  category: 'correctness',
  severity: 'error',
  summary: 'Every value has the type and the format that Compose wants for its key',
  why: 'Compose refuses the whole project for one value of the wrong type, and names only the first one that it meets.',
  bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          - LEVEL: debug
        healthcheck:
          test: [CMD, nginx, -t]
          interval: 30`,
  good: `
    services:
      web:
        image: nginx:1.27
        environment:
          LEVEL: debug
        healthcheck:
          test: [CMD, nginx, -t]
          interval: 30s`,
  links: ['https://docs.docker.com/reference/compose-file/'],

  *project(project) {
    for (const problem of projectShape(project)) {
      if (!elsewhere.has(problem.kind)) yield problem;
    }
  },
});
