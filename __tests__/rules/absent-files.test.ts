import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';

const marks = (frame: string): readonly string[] => frame.split('\n').filter((line) => /-->|\[|~|\^/.test(line));

async function count(rule: string, texts: Readonly<Record<string, string>>): Promise<number> {
  const told = await frames(rule, texts);
  return told === '' ? 0 : told.split('\n\n').length;
}

const web = (rest: string): string => `services:\n  web:\n    image: nginx:1.27\n    ${rest}\n`;

describe('a build', () => {
  it('is told of the folder and the Dockerfile that are not there', async () => {
    const told = await frames('no-missing-file', {
      'compose.yml': `
        services:
          gone: { build: ./gone }
          bare: { build: { context: bare } }
          other: { build: { context: bare, dockerfile: docker/Other } }
          more: { build: { context: good, additional_contexts: [lib=./lib, base=docker-image://alpine, self=service:gone] } }`,
      'bare/main.c': 'x',
      'good/Dockerfile': 'FROM x',
    });
    expect(told).toMatchInlineSnapshot(`
"notice[no-missing-file]: This build context is not in the repository, so building the image fails
 --> compose.yml:2:18
2 |   gone: { build: ./gone }
  |                  ^^^^^^
  = help: Name a folder that is there, or have it made before the build

notice[no-missing-file]: There is no \`Dockerfile\` in this folder, so building the image fails
 --> compose.yml:3:29
3 |   bare: { build: { context: bare } }
  |                             ^^^^
  = help: Name a file that is there under \`dockerfile\`, or have it made before the build

notice[no-missing-file]: This Dockerfile is not in the repository, so building the image fails
 --> compose.yml:4:48
4 |   other: { build: { context: bare, dockerfile: docker/Other } }
  |                                                ^^^^^^^^^^^^
  = help: Name a file that is there under \`dockerfile\`, or have it made before the build

notice[no-missing-file]: This build context is not in the repository, so building the image fails
 --> compose.yml:5:57
5 |   more: { build: { context: good, additional_contexts: [lib=./lib, base=docker-image://alpine, self=service:gone] } }
  |                                                         ^^^^^^^^^
  = help: Name a folder that is there, or have it made before the build"
`);
  });

  it.each([
    ['a folder with its Dockerfile', 'build: app'],
    ['one in small letters', 'build: small'],
    ['an inline one', 'build: { context: small/src, dockerfile_inline: FROM x }'],
    ['an address', 'build: https://github.com/example/app.git#main'],
    ['a path of the machine', 'build: /srv/app'],
    ['a path outside', 'build: ../app'],
    ['a variable', 'build: { context: "${APP}", dockerfile: "${FILE:-x}" }'],
    ['a context of another service', 'build: { context: app, additional_contexts: { a: "service:web", b: "oci-layout://x", c: "https://x" } }'],
  ])('may name %s', async (_, rest) => {
    expect(await frames('no-missing-file', { 'compose.yml': web(rest), 'app/Dockerfile': 'x', 'small/dockerfile': 'x', 'small/src/x': 'x' })).toBe('');
  });

  it('has its Dockerfile beside it in the first format', async () => {
    const texts = { 'compose.yml': 'web:\n  build: ./web\n  dockerfile: Dockerfile.prod\n', 'web/Dockerfile.prod': 'FROM scratch' };
    expect(await frames('no-missing-file', texts)).toBe('');
  });

  it('may be run from a folder above', async () => {
    expect(await frames('no-missing-file', { 'deploy/compose.yml': web('build: app'), 'app/Dockerfile': 'x' })).toBe('');
    expect(await frames('no-missing-file', { 'deploy/compose.yml': web('build: .'), 'Dockerfile': 'x' })).toBe('');
    expect(await count('no-missing-file', { 'deploy/compose.yml': web('build: app'), 'other/app/Dockerfile': 'x' })).toBe(1);
  });

  it('in a part of a project is seen from a folder that is not known', async () => {
    expect(await frames('no-missing-file', { 'compose.yml': web('restart: always'), 'parts/compose.override.yml': 'services: { web: { build: app } }' })).toBe('');
  });
});

describe('a file that is mounted', () => {
  it('is told once, where it is not there', async () => {
    const told = await frames('no-missing-mount', {
      'compose.yml': `
        services:
          one: { image: nginx:1.27, volumes: ["./conf/site.conf:/etc/nginx/nginx.conf:ro"] }
          two: { image: nginx:1.27, volumes: ["./conf/site.conf:/x.conf", { type: bind, source: ./init.sql, target: /init.sql }] }`,
      'conf/Site.conf': 'x',
    });
    expect(told).toMatchInlineSnapshot(`
"notice[no-missing-mount]: This file is not in the repository: where nothing makes it, Docker puts an empty folder there
 --> compose.yml:2:40
2 |   one: { image: nginx:1.27, volumes: ["./conf/site.conf:/etc/nginx/nginx.conf:ro"] }
  |                                        ^^^^^^^^^^^^^^^^
3 |   two: { image: nginx:1.27, volumes: ["./conf/site.conf:/x.conf", { type: bind, source: ./init.sql, target: /init.sql }] }
  |                                        ---------------- here, too
  = help: Name a file that is there, or have it made before Compose runs

notice[no-missing-mount]: This file is not in the repository: where nothing makes it, the container does not start
 --> compose.yml:3:89
3 |   two: { image: nginx:1.27, volumes: ["./conf/site.conf:/x.conf", { type: bind, source: ./init.sql, target: /init.sql }] }
  |                                                                                         ^^^^^^^^^^
  = help: Name a file that is there, or have it made before Compose runs"
`);
  });

  it.each(['./site.conf:/x', './data:/data', './conf.d:/etc/nginx/conf.d', './app.sock:/app.sock', '/etc/hosts.conf:/x', '~/x.conf:/x', '../x.conf:/x', '${X}/x.conf:/x', './.cache:/x', 'v.conf:/x'])(
    'may be %s',
    async (volume) => expect(await frames('no-missing-mount', { 'compose.yml': web(`volumes: ["${volume}"]`), 'site.conf': 'x' })).toBe(''),
  );
});

/** Two of each, of which services use all but `b`. */
const compose = (top: string): string => `${top}services:
  web:
    image: nginx:1.27
    secrets: [a]
    configs: [c, d]
secrets:
  a: { file: ./a.txt }
  b: { file: ./b.txt }
configs:
  c: { file: ./c.txt }
  d: { content: x }
`;

describe('secrets and configs', () => {

  it('that are used are told, where their file is not there', async () => {
    const told = marks(await frames('no-missing-file', { 'compose.yml': compose('name: shop\nmodels: {}\n') }));
    expect(told).toMatchInlineSnapshot(`
[
  "notice[no-missing-file]: The file of this secret is not in the repository: where nothing makes it, no container gets it",
  " --> compose.yml:9:14",
  "  |              ^^^^^^^",
  "notice[no-missing-file]: The file of this config is not in the repository: where nothing makes it, no container gets it",
  "  --> compose.yml:12:14",
  "   |              ^^^^^^^",
]
`);
    expect(await frames('no-missing-file', { 'compose.yml': compose('name: shop\n'), 'a.txt': 'x', 'c.txt': 'x' })).toBe('');
  });

  it('are told as what V2 warns of, where V1 ran', async () => {
    const texts = { 'compose.yml': `${web('secrets: [a]')}secrets: { a: { file: ./a.txt } }` };
    expect(await frames('no-missing-file', texts)).toBe('');
    expect(marks(await frames('no-missing-secret', texts))).toMatchInlineSnapshot(`
[
  "notice[no-missing-secret]: The file of this secret is not in the repository: where nothing makes it, V2 warns, as V1 did",
  " --> compose.yml:5:23",
  "  |                       ^^^^^^^",
]
`);
    expect(await frames('no-missing-secret', { 'compose.yml': compose('name: shop\nmodels: {}\n') })).toBe('');
  });
});

describe('a folder where a file is read', () => {
  it.each(['env_file: dir', 'env_file: [{ path: dir, required: false }]', 'env_file: [{ path: dir, format: raw }]', 'label_file: dir', 'extends: { file: dir, service: a }'])('is told: %s', async (rest) => {
    const texts = { 'compose.yml': web(rest), 'dir/x': 'x' };
    expect(await count('no-folder-as-file', texts)).toBe(1);
    expect(await frames('no-missing-file', texts)).toBe('');
  });

  it('is told under include', async () => {
    expect(await count('no-folder-as-file', { 'compose.yml': `include: [dir]\n${web('restart: always')}`, 'dir/x': 'x' })).toBe(1);
  });
});

describe('an env file of format raw', () => {
  const rawCompose = web('env_file: [{ path: raw.env, format: raw }]');

  it.each(['A=1', 'A', ' A=1', '\tA=1', 'A="x', '# a b\nA=$B\n', '"A"=1', 'A\u2028=1', '\uFEFFA=1', ' \n \t\n', 'A\r\nB=1\r\n', 'A=b c = d', `A=${'x'.repeat(60_000)}`])('may hold %j', async (text) => {
    expect(await frames('valid-env-file', { 'compose.yml': rawCompose, 'raw.env': text })).toBe('');
  });

  it('may be one that Portainer writes', async () => {
    expect(await count('no-missing-file', { 'compose.yml': 'services: { web: { image: a, env_file: stack.env } }' })).toBe(0);
    expect(await count('no-missing-file', { 'compose.yml': 'services: { web: { image: a, env_file: other.env } }' })).toBe(1);
  });

  it.each(['A B=1', '=x', 'export A=1', 'A: 1', 'A =1', '=', 'A B', 'A B # c', `A=${'x'.repeat(70_000)}`, 'A=1\r\nB C=2\r\n'])('may not hold %j', async (text) => {
    expect(await count('valid-env-file', { 'compose.yml': rawCompose, 'raw.env': text })).toBe(1);
  });

  it('shows the name alone', async () => {
    expect(await frames('valid-env-file', { 'compose.yml': rawCompose, 'raw.env': 'A=1\n  export PASSWORD=hunter2\n' })).toMatchInlineSnapshot(`
"error[valid-env-file]: There is a blank in this name, with which Compose cannot read an env file of format \`raw\`
 --> raw.env:2:3
2 |   export PASSWORD=•••••••
  |   ^^^^^^^^^^^^^^^
  = help: Write one \`NAME=value\` a line, with no blank in the name"
`);
  });
});

it('tells once that each service lacks its own `.env`', async () => {
  const text = 'services:\n  a: { image: "a:1", env_file: ./a/.env }\n  b: { image: "b:1", env_file: [./b/.env, ./b/more.env] }\n';
  expect(marks(await frames('no-missing-file', { 'compose.yml': text }))).toMatchInlineSnapshot(`
[
  "notice[no-missing-file]: This env file is not in the repository, and without it Compose does not start",
  " --> compose.yml:2:32",
  "  |                                ^^^^^^^^",
  "3 |   b: { image: "b:1", env_file: [./b/.env, ./b/more.env] }",
  "notice[no-missing-file]: This env file is not in the repository, and without it Compose does not start",
  " --> compose.yml:3:43",
  "3 |   b: { image: "b:1", env_file: [./b/.env, ./b/more.env] }",
  "  |                                           ^^^^^^^^^^^^",
]
`);
});
