import { activeServices } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-watch-without-target',
  category: 'correctness',
  severity: 'error',
  summary: 'What `develop.watch` copies has a place in the container',
  why: 'Only `rebuild` and `restart` do without a `target`; for all else, Compose does not know where to copy, and refuses the project.',
  bad: `
    services:
      web:
        build: .
        develop:
          watch:
            - path: ./src
              action: sync
    # Dockerfile
    FROM node:22`,
  good: `
    services:
      web:
        build: .
        develop:
          watch:
            - path: ./src
              action: sync
              target: /app/src
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/reference/compose-file/develop/#target'],

  *project(project) {
    for (const service of activeServices(project)) {
      for (const entry of service.get('develop', 'watch')?.children ?? []) {
        const [action, target] = [entry.get('action'), entry.get('target')];
        if (!action?.text || action.text === 'rebuild' || action.text === 'restart' || (target && target.value !== '')) continue;
        const message = `\`${shorten(action.text, 20)}\` has no \`target\` to copy to, so Compose refuses the project`;
        yield { at: target?.at ?? action.at, message, help: 'Add the path in the container as `target`' };
      }
    }
  },
});
