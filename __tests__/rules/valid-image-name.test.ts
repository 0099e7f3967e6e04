import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

const sha256 = 'a1'.repeat(32);

/** What is marked of a name; nothing where the engine takes it. */
const names: readonly (readonly [name: string, marked?: string])[] = [
  ['nginx'],
  ['nginx:1.27'],
  ['a_b/c__d/e.f/g---h:_x.y-Z'],
  ['localhost/x'],
  ['localhost:5000/x'],
  ['[::1]:5000/x:1'],
  ['EXAMPLE.com/x/y:1'],
  ['MyOrg/app'],
  [`x@sha256:${sha256}`],
  [`x:1@sha512:${'0'.repeat(128)}`],
  [`sha256:${sha256}`],
  ['Nginx:1', 'Nginx'],
  ['foo/BAR', 'foo/BAR'],
  ['my-host:5000/Foo:1', 'Foo'],
  ['nginx:', 'nginx:'],
  ['nginx:1.27+build', '1.27+build'],
  ['a:.b', '.b'],
  [`a:${'x'.repeat(129)}`, 'x'.repeat(129)],
  ['a___b', 'a___b'],
  ['a.-b', 'a.-b'],
  ['a//b', 'a//b'],
  ['/a', '/a'],
  ['a/', 'a/'],
  ['-a', '-a'],
  ['my_host:5000/x', 'my_host:5000'],
  ['a..b/x', 'a..b'],
  ['https://example.com/x', 'https://'],
  ['docker://x', 'docker://'],
  ['x y', 'x y'],
  ['x@sha256:abc', 'sha256:abc'],
  [`x@sha256:${sha256}0`, `sha256:${sha256}0`],
  [`x@md5:${'a'.repeat(32)}`, `md5:${'a'.repeat(32)}`],
];

const engine = process.env['COMPOSE_V2'];
if (engine === undefined) process.stderr.write('SKIPPED: the names of images were held against no engine; name it in $COMPOSE_V2\n');

describe('valid-image-name', () => {
  it.each(names.map(([name, marked]) => ({ name, marked })))('$name', async ({ name, marked }) => {
    expect(await marks('valid-image-name', `services: { web: { image: "${name}" } }`)).toEqual(marked === undefined ? [] : [marked]);
  });

  it('is silent where variables make the name, as others may set them', async () => {
    const texts = { 'compose.yml': 'services: { web: { image: "${REGISTRY}/app" } }', '.env': 'REGISTRY=\n' };
    expect(await marks('valid-image-name', texts)).toEqual([]);
  });

  it.each(['{{ image }}', '<your image>', '@IMAGE@', 'YOUR_IMAGE:TAG', '...', '%image%', '${IMAGE}', '${REGISTRY}/Foo', 'x:${TAG}', `A${'b'.repeat(600)}`])(
    'passes over %s, which is not there yet',
    async (name) => {
      expect(await marks('valid-image-name', `services: { web: { image: "${name}" } }`)).toEqual([]);
    },
  );

  it('explains a list whose key is missing, and a name with a line end', async () => {
    const text = `
      services:
        web:
          image: nginx:1.27
            - "8080:80"
            - "8443:443"
        api:
          image: >
            example/api:1.4
        job:
          image: >-
            example/job:1.4`;
    expect(await frames('valid-image-name', text)).toMatchInlineSnapshot(`
"error[valid-image-name]: The engine refuses the image of \`web\`: the lines below are read as part of its name
 --> compose.yml:4:7
4 |       - "8080:80"
  |       ^^^^^^^^^^^
5 |       - "8443:443"
  |       ^^^^^^^^^^^^
  = help: Write the key that these lines belong to above them, or the \`:\` that is missing in them

error[valid-image-name]: The engine refuses the image of \`api\`: its name ends in a line end
 --> compose.yml:7:12
7 |     image: >
  |            ^
8 |       example/api:1.4
  |       ^^^^^^^^^^^^^^^
  = help: Write it on the line of \`image:\`, or \`>-\` in place of \`>\` or \`|\`"
`);
  });
});

const withEngine = engine === undefined ? describe.skip : describe;

withEngine('the engine itself', () => {
  it.each(names.map(([name, marked]) => ({ name, marked })))('takes or refuses $name', ({ name, marked }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'image-'));
    writeFileSync(path.join(folder, 'compose.yaml'), `services: { web: { image: "${name}" } }\n`);
    const env = { PATH: process.env['PATH'], HOME: folder, DOCKER_HOST: 'unix:///nowhere.sock' };
    const { stderr } = spawnSync(engine ?? '', ['config', '--resolve-image-digests'], { cwd: folder, env, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    // What it takes it looks up, and finds nobody to ask.
    expect(/invalid|must be lowercase|unsupported digest/.test(stderr)).toBe(marked !== undefined);
  });
});
