import { expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';

const web = (keys: string): string => `services:\n  web:\n    image: nginx:1.27\n    ${keys}\n`;

it('names the other project, and points at both', async () => {
  const texts = { 'blog/compose.yml': web('ports: ["8080:80"]'), 'shop/compose.yml': web('ports: ["127.0.0.1:8080:80"]') };
  expect(await frames('no-stack-collision', texts)).toMatchInlineSnapshot(`
"notice[no-stack-collision]: Port 8080 of the host is taken by \`blog\`, too, so one host runs one of the two
 --> shop/compose.yml:4:24
4 |     ports: ["127.0.0.1:8080:80"]
  |                        ^^^^
 --> blog/compose.yml:4:14
4 |     ports: ["8080:80"]
  |              ---- taken here
  = help: Give one of the two another one, if they are to run on one host"
`);
  expect(await frames('no-stack-collision', { 'blog/compose.yml': web('container_name: proxy'), 'shop/compose.yml': web('container_name: proxy') })).toMatchInlineSnapshot(`
"notice[no-stack-collision]: The container name \`proxy\` is taken by \`blog\`, too, so one host runs one of the two
 --> shop/compose.yml:4:21
4 |     container_name: proxy
  |                     ^^^^^
 --> blog/compose.yml:4:21
4 |     container_name: proxy
  |                     ----- taken here
  = help: Give one of the two another one, if they are to run on one host"
`);
});

it.each([
  ['another port', 'ports: ["8081:80"]'],
  ['another protocol', 'ports: ["8080:80/udp"]'],
  ['another address', 'ports: ["127.0.0.2:8080:80"]'],
  ['no port of the host', 'ports: ["80"]'],
  ['one that is not known', 'ports: ["${PORT}:80"]'],
  ['a profile of its own', 'ports: ["8080:80"], profiles: [dev]'.replace(', ', '\n    ')],
])('is silent for %s', async (_, keys) => {
  expect(await frames('no-stack-collision', { 'blog/compose.yml': web('ports: ["127.0.0.1:8080:80"]'), 'shop/compose.yml': web(keys) })).toBe('');
});

it('is silent for the ways to run one stack, and for what two stacks share', async () => {
  expect(await frames('no-stack-collision', { 'compose.yml': web('ports: ["8080:80"]'), 'compose.prod.yml': web('ports: ["8080:80"]') })).toBe('');
  const include = 'include: [../base.yml]\n';
  expect(await frames('no-stack-collision', { 'base.yml': web('ports: ["8080:80"]'), 'a/compose.yml': include, 'b/compose.yml': include })).toBe('');
});
