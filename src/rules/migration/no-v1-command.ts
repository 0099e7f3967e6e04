import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-v1-command',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Scripts call `docker compose`, not `docker-compose`',
  why: `Compose V1 has had no release since 2021 and is no longer shipped: on a new machine, and on GitHub's runners, the call ends
    in "command not found".`,
  bad: 'docker-compose up -d',
  good: 'docker compose up -d',
  links: ['https://docs.docker.com/compose/releases/migrate/', 'https://github.com/actions/runner-images/issues/9692'],

  *command({ program }) {
    if (program.text !== 'docker-compose') return;
    yield {
      at: program.at,
      message: '`docker-compose` is the name of Compose V1: where that is not installed, the call fails',
      help: 'Call `docker compose`',
      fix: { title: 'Call `docker compose`', safety: 'unsafe', edits: [{ ...program.at, text: 'docker compose' }] },
    };
  },
});
