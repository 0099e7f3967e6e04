import { expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';

const compose = 'services:\n  web: { image: "nginx:1.27" }\n  mail: { image: "axllent/mailpit:v1.21", profiles: [dev] }\n';

it.each([
  ['docker-compose config --services | sort', 1],
  ['for s in $(docker-compose ps --services); do :; done', 1],
  ['docker compose config --services', 0],
  ['docker-compose --profile dev config --services', 0],
  ['docker-compose $FLAGS config --services', 0],
  ['export COMPOSE_PROFILES=dev\ndocker-compose config --services', 0],
  ['docker-compose config --volumes', 0],
  ['docker-compose -f other.yml config --services', 0],
])('%s', async (text, count) => {
  const told = await frames('no-partial-list', { 'run.sh': `${text}\n`, 'compose.yml': compose, 'other.yml': 'services:\n  web: { image: "nginx:1.27" }\n' });
  expect(told.split('no-partial-list').length - 1).toBe(count);
});

it('says what is left out', async () => {
  expect(await frames('no-partial-list', { 'run.sh': 'docker-compose config --services\n', 'compose.yml': compose })).toMatchInlineSnapshot(`
"notice[no-partial-list]: V1 listed all services; V2 leaves out \`mail\`, as its profile is off
 --> run.sh:1:23
1 | docker-compose config --services
  |                       ^^^^^^^^^^
  = help: Call \`docker compose --profile "*" config --services\`"
`);
});
