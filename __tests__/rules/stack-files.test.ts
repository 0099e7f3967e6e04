import { expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';

const compose = 'version: "3.8"\nservices:\n  web:\n    image: nginx:1.27\n';

it.each([
  ['docker stack deploy -c compose.yml shop\n'],
  ['cd .. && docker stack deploy --prune --compose-file=compose.yml shop\n'],
])('keeps the version of what is only deployed as a stack: %s', async (script) => {
  expect(await frames('no-version', { 'compose.yml': compose, 'bin/deploy.sh': script })).toBe('');
});

it('leaves it to a person where Compose starts the file as well', async () => {
  const script = 'docker compose up -d\ndocker stack deploy -c compose.yml shop\n';
  expect(await frames('no-version', { 'compose.yml': compose, 'deploy.sh': script })).toMatchInlineSnapshot(`
"notice[no-version]: Top-level \`version\` is obsolete: Compose V2 ignores it, and warns at every run
 --> compose.yml:1:1
1 | version: "3.8"
  | ^^^^^^^
  = help: Remove it, unless an engine before Docker 23 deploys this as a stack
  = fix (unsafe): Remove \`version\`"
`);
});

it('tells it of files that no stack is made of', async () => {
  const texts = { 'compose.yml': compose, 'stack/swarm.yml': compose, 'deploy.sh': 'docker stack deploy -c stack/swarm.yml shop\n' };
  expect(await frames('no-version', texts)).toContain(' --> compose.yml:1:1');
});
