import { projectShape } from '../../compose/spec/project-shape.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-newer-key',
  category: 'correctness',
  severity: 'error',
  summary: 'Every key is known to Compose 2.40.3',
  why: `The Compose specification grows, and an engine refuses the whole project for a key that came after it. Where every machine that
    runs the project has the release that the message names, switch this rule off.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        pre_start:
          - command: /prepare.sh`,
  good: `
    services:
      web:
        image: nginx:1.27
        post_start:
          - command: /prepare.sh`,
  links: ['https://docs.docker.com/compose/releases/release-notes/'],

  *project(project) {
    for (const { kind, at, message, help } of projectShape(project)) {
      if (kind === 'newer-key') yield { at, message, ...(help !== undefined && { help }) };
    }
  },
});
