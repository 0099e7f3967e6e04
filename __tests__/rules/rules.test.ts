import { expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';

it('points at the value of privileged', async () => {
  expect(await frames('no-privileged', 'services: { web: { image: x, privileged: true } }')).toMatchInlineSnapshot(`
"error[no-privileged]: Service \`web\` runs privileged, so a break-in reaches the host
 --> compose.yml:1:42
1 | services: { web: { image: x, privileged: true } }
  |                                          ^^^^
  = help: Grant only what it needs, under \`cap_add\` or \`devices\`"
`);
});
