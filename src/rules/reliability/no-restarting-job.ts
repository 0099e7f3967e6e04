import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-restarting-job',
  category: 'reliability',
  severity: 'warning',
  summary: 'What is waited for until it has ended is not started again',
  why: `With \`condition: service_completed_successfully\` Compose waits until the container has exited. Under \`restart: always\` or
    \`unless-stopped\` the engine starts it again each time: it never counts as exited, and \`up\` waits for ever.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        depends_on:
          migrate: { condition: service_completed_successfully }
      migrate:
        image: example/web:1.4
        command: migrate
        restart: always`,
  good: `
    services:
      web:
        image: example/web:1.4
        depends_on:
          migrate: { condition: service_completed_successfully }
      migrate:
        image: example/web:1.4
        command: migrate
        restart: on-failure`,
  links: ['https://docs.docker.com/reference/compose-file/services/#depends_on', 'https://docs.docker.com/engine/containers/start-containers-automatically/'],

  *project({ services }) {
    for (const { name, dependencies } of services.values()) {
      for (const { service, condition, conditionAt, at } of dependencies) {
        const restart = services.get(service)?.get('restart');
        if (condition !== 'service_completed_successfully' || !['always', 'unless-stopped'].includes(restart?.text ?? '') || !restart) continue;
        yield {
          at: restart.at,
          message: `\`${shorten(name, 20)}\` waits until \`${shorten(service, 20)}\` has ended, which is started again for ever`,
          help: 'Write `restart: on-failure`, or remove it',
          related: [{ at: conditionAt ?? at, label: 'waited for here' }],
          fix: { title: 'Restart it on failure alone', safety: 'unsafe', edits: [{ ...restart.at, text: 'on-failure' }] },
        };
      }
    }
  },
});
