import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valid-yaml',
  category: 'correctness',
  severity: 'error',
  summary: 'Compose files are valid YAML',
  why: 'Compose reads nothing of a file that is no YAML, and names only the first mistake, often at the wrong line.',
  bad: `
    services:
      web:
        image: "nginx:1.27
        ports: ["80:80"]`,
  good: `
    services:
      web:
        image: "nginx:1.27"
        ports: ["80:80"]`,
  links: ['https://yaml.org/spec/1.2.2/'],

  *file({ problems }) {
    yield* problems;
  },
});
