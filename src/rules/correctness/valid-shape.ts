import { projectShape } from '../../compose/spec/project-shape.ts';
import { defineRule } from '../rule.ts';

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
    for (const { kind, at, message, help, related, fix } of projectShape(project)) {
      if (kind === 'unknown-key' || kind === 'newer-key') continue;
      yield { at, message, ...(help !== undefined && { help }), ...(related && { related }), ...(fix && { fix }) };
    }
  },
});
