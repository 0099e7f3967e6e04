import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { findings, marks } from '../support/marks.ts';

const stages = 'FROM node:22 AS build\nRUN make\nFROM node:22-slim AS run\n';

describe('no-missing-stage', () => {
  it('names a stage that is there', async () => {
    const files = { 'compose.yml': 'services:\n  web:\n    build:\n      context: app\n      target: rum', 'app/Dockerfile': stages };
    expect(await frames('no-missing-stage', files)).toMatchInlineSnapshot(`
"error[no-missing-stage]: No stage of the Dockerfile is called \`rum\`, so the build stops
 --> compose.yml:5:15
5 |       target: rum
  |               ^^^
  = help: Name a stage that is there, as \`run\`"
`);
  });

  it.each([
    ['target: gone', ['gone']],
    ['target: "2"', ['"2"']],
    ['target: RUN', []],
    ['target: "1"', []],
    ['target: "${STAGE}"', []],
    ['target: ', []],
    ['target: gone, dockerfile: other.Dockerfile', []],
    ['target: gone, context: "https://example.com/app.git"', []],
    ['target: gone, context: ../..', []],
    ['target: gone, dockerfile_inline: "FROM a AS gone"', []],
    ['target: gone, dockerfile_inline: "FROM a AS b"', ['gone']],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-missing-stage', { 'compose.yml': `services: { web: { build: { ${keys} } } }`, Dockerfile: stages })).toEqual(expected);
  });
});

describe('no-vain-condition, of what is built', () => {
  const compose = 'services: { web: { image: a, depends_on: { api: { condition: service_healthy } } }, api: { build: . } }';

  it.each([
    ['FROM node:22\nCMD node x.js', ['service_healthy']],
    ['FROM scratch', ['service_healthy']],
    ['FROM node:22 AS base\nFROM base\nHEALTHCHECK NONE', ['service_healthy']],
    ['FROM node:22 AS base\nHEALTHCHECK CMD node ok.js\nFROM base', []],
    ['FROM example/base:1', []],
    ['ARG BASE=node:22\nFROM $BASE', []],
    ['FROM node:22 AS base\nHEALTHCHECK CMD node ok.js\nFROM node:22-slim', ['service_healthy']],
  ])('%j', async (dockerfile, expected) => {
    expect(await marks('no-vain-condition', { 'compose.yml': compose, Dockerfile: dockerfile })).toEqual(expected);
  });
});

describe('no-open-context', () => {
  const all = 'FROM node:22\nCOPY . .\n';
  const compose = 'services: { web: { build: . } }';

  it.each([
    [{ 'compose.yml': compose, Dockerfile: all, '.env': 'A=b' }, ['`.env` goes']],
    [{ 'compose.yml': compose, Dockerfile: all, '.github/workflows/ci.yml': '' }, ['`.git` goes']],
    [{ 'compose.yml': compose, Dockerfile: all, '.env': '', '.github/dependabot.yml': '' }, ['`.env` and `.git` go']],
    [{ 'compose.yml': compose, Dockerfile: all }, []],
    [{ 'compose.yml': compose, Dockerfile: all, '.env': '', '.dockerignore': '.env' }, []],
    [{ 'compose.yml': compose, Dockerfile: all, '.env': '', 'Dockerfile.dockerignore': '.env' }, []],
    [{ 'compose.yml': compose, Dockerfile: 'FROM node:22\nCOPY src .', '.env': '' }, []],
    [{ 'compose.yml': compose, Dockerfile: 'FROM node:22 AS build\nCOPY . .\nFROM scratch\nCOPY --from=build /app /app', '.env': '' }, []],
    [{ 'compose.yml': 'services: { web: { build: app } }', 'app/Dockerfile': all, '.env': '' }, []],
  ])('%j', async (files, expected) => {
    const found = await findings('no-open-context', files);
    expect(found.map(({ message }) => message.replace(/ into the image.*/, ''))).toEqual(expected);
  });

  it('is told once for all files that build from one folder', async () => {
    const other = 'services: { worker: { build: { context: ./ } } }';
    const found = await findings('no-open-context', { 'compose.prod.yml': other, 'compose.yml': compose, 'app/compose.yml': compose, Dockerfile: all, 'app/Dockerfile': all, '.env': 'A=b', 'app/.env': 'A=b' });
    expect(found.map(({ at, related }) => [at.file.path, ...(related ?? []).map((one) => one.at.file.path)])).toEqual([['app/compose.yml'], ['compose.yml', 'compose.prod.yml']]);
  });
});

describe('no-carriage-return', () => {
  const windows = '#!/bin/sh\r\nexec x\r\n';

  it('shows the service and the script', async () => {
    const found = await findings('no-carriage-return', { 'compose.yml': 'services: { web: { image: a, entrypoint: [/run/start.sh, x], volumes: ["./bin:/run"] } }', 'bin/start.sh': windows });
    expect(found.map(({ at, message, related }) => [at.file.slice(at.range), message, related?.map((one) => one.at.file.slice(one.at.range))])).toEqual([
      ['/run/start.sh', '`start.sh` has line ends of Windows: `web` does not find its shell', ['#!/bin/sh']],
    ]);
  });

  it.each([
    ['command: /start.sh now, volumes: ["./s.sh:/start.sh:ro"]', windows, ['/start.sh']],
    ['entrypoint: /start.sh, volumes: ["./s.sh:/start.sh"]', windows.replaceAll('\r', ''), []],
    ['entrypoint: /start.sh, volumes: ["./s.sh:/start.sh"]', 'echo\r\n', []],
    ['entrypoint: /start.sh, volumes: ["data:/start.sh"]', windows, []],
    ['entrypoint: sh /start.sh, volumes: ["./s.sh:/start.sh"]', windows, []],
    ['entrypoint: /start.sh, volumes: ["./gone.sh:/start.sh"]', windows, []],
    ['entrypoint: /start.sh, volumes: ["../s.sh:/start.sh"]', windows, []],
    ['entrypoint: /start.sh', windows, []],
  ])('%s', async (keys, text, expected) => {
    const found = await marks('no-carriage-return', { 'compose.yml': `services: { web: { image: a, ${keys} } }`, 's.sh': text });
    expect(found.map((mark) => mark.split(' ')[0])).toEqual(expected);
  });
});
