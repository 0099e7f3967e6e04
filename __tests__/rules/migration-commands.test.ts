import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

/** Commands in one text, and whether the two engines cut them alike: `shlex.split` of V1, `config` of V2. */
const commands: readonly (readonly [text: string, rule: 'no-cut-command' | 'no-uncut-command' | undefined])[] = [
  ['echo a; echo b', 'no-cut-command'],
  ['echo a && echo b', 'no-cut-command'],
  ['echo a | b', 'no-cut-command'],
  ['echo a>b', 'no-cut-command'],
  ['a 2>&1', 'no-cut-command'],
  ['a<b', 'no-cut-command'],
  ['|a', 'no-cut-command'],
  ['a; ', 'no-cut-command'],
  ['`a b` c', 'no-cut-command'],
  ['$$(a b) c', 'no-cut-command'],
  ['a "x\\ny"', 'no-cut-command'],
  ['"a\\$$b"', 'no-cut-command'],
  ['a `', 'no-uncut-command'],
  ['a (b)', 'no-uncut-command'],
  ['(a', 'no-uncut-command'],
  ['a)', 'no-uncut-command'],
  ['echo `date`', undefined],
  ['`"b"`', undefined],
  ['sh -c "a; b"', undefined],
  ["sh -c 'a && b'", undefined],
  ['a\\ b \\; c \\n \\"q\\"', undefined],
  ['a "b\\"c" "d\\\\e"', undefined],
  ["a 'b\\'", undefined],
  ['a #b', undefined],
  ["a '' \"\"", undefined],
  ['a\tb\n c', undefined],
  ['a"b"c\'d\'', undefined],
  ["it's", undefined],
  ['a "b', undefined],
  ['a\\', undefined],
  ['a $$X ~ * {b} [c]', undefined],
  ['a ${UNKNOWN} && b', undefined],
];

describe.each(commands)('%j', (text, rule) => {
  it.each(['command', 'entrypoint'])('as %s', async (key) => {
    const source = `services:\n  web:\n    image: a\n    ${key}: ${JSON.stringify(text)}\n`;
    for (const one of ['no-cut-command', 'no-uncut-command']) expect(await marks(one, source)).toEqual(one === rule ? [JSON.stringify(text)] : []);
  });
});

it('leaves lists and tests of a healthcheck alone', async () => {
  const source = 'services: { web: { image: a, command: [a, "&&", b], entrypoint: ["a (b)"], healthcheck: { test: a && (b) } } }';
  for (const rule of ['no-cut-command', 'no-uncut-command']) expect(await marks(rule, source)).toEqual([]);
});

it('sees keys that V1 reads as text and V2 as numbers', async () => {
  expect(await marks('no-bare-key', 'services: { web: { image: a, environment: { 1e3: x, 08: x, 0o7: x, a1: x, "1e3 ": x } } }')).toEqual(['1e3', '08', '0o7']);
  expect(await marks('no-misread-key', 'services: { web: { image: a, environment: { 1e3: x, 08: x, 0o7: x } } }')).toEqual([]);
});

describe('no-trimmed-project-name', () => {
  const text = 'services: { web: { image: a } }\n';
  it.each<readonly [folder: string, isTold: boolean]>([['_app', true], ['-app', true], ['@_app', true], ['.app', false], ['app_', false], ['1app', false], ['@@@', false]])('%s', async (folder, isTold) => {
    expect(await marks('no-trimmed-project-name', { [`${folder}/compose.yaml`]: text })).toHaveLength(isTold ? 1 : 0);
  });
  it('does not count where the project is named otherwise', async () => {
    expect(await marks('no-trimmed-project-name', { '_app/compose.yaml': text, '_app/.env': 'COMPOSE_PROJECT_NAME=app\n' })).toEqual([]);
    expect(await marks('no-trimmed-project-name', { '_app/compose.yaml': `name: app\n${text}` })).toEqual([]);
  });
});

describe('no-dotenv-daemon', () => {
  const text = 'services: { web: { image: a } }\n';
  it.each<readonly [value: string, isTold: boolean]>([['unix:///run/docker.sock', false], ['"unix:///run/docker.sock"', false], ['npipe:////./pipe/docker_engine', false], ['', false], ['""', false], ['tcp://build:2376', true], ["'ssh://build'", true]])('%s', async (value, isTold) => {
    expect(await marks('no-dotenv-daemon', { 'compose.yaml': text, '.env': `DOCKER_HOST=${value}\n` })).toEqual(isTold ? ['DOCKER_HOST'] : []);
  });
});
