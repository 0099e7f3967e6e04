import { expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';

/** A service on these networks, beside one that has none of them. */
const on = (networks: string, declared: string): string => `services:\n  web:\n    image: example/web:1.4\n    networks: ${networks}\n    ports: ["80:80"]\n  db:\n    image: example/db:1.4\nnetworks:\n  outside: ${declared}\n  back: {}\n`;

it('takes an external network that is called `host` for the network of the host', async () => {
  expect(await frames('no-host-network', on('[outside]', '{ external: true, name: host }'))).toMatchInlineSnapshot(`
"warning[no-host-network]: Service \`web\` is on the host's network: not isolated, and its \`ports\` are ignored
 --> compose.yml:4:16
4 |     networks: [outside]
  |                ^^^^^^^
5 |     ports: ["80:80"]
  |     ----- ignored then
  = help: Remove this network, and publish what is needed under \`ports\`"
`);
});

it.each([
  ['[outside]', '{ external: { name: host } }', 1],
  ['{ outside: {} }', '{ external: true, name: host }', 1],
  ['[outside]', '{ name: host }', 0],
  ['[outside]', '{ external: true, name: hosts }', 0],
  ['[outside]', '{ external: false, name: host }', 0],
  ['[outside]', '{ external: true, name: "${NETWORK:-front}" }', 0],
  // Which of two a container starts on goes by their priorities.
  ['[outside, back]', '{ external: true, name: host }', 0],
])('networks: %s, declared as %s', async (networks, declared, count) => {
  const found = await frames('no-host-network', on(networks, declared));
  expect(found === '' ? 0 : found.split('\n\n').length).toBe(count);
});
