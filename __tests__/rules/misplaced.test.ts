import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { review } from '../support/lint.ts';
import { findings, marks } from '../support/marks.ts';

/** The errors over a file, by rule and by the text that is pointed at. */
async function errors(text: string): Promise<readonly string[]> {
  const { findings: found } = await review({ 'compose.yml': text });
  return found.filter(({ severity }) => severity === 'error').map(({ rule, at }) => `${rule.id} ${at.file.slice(at.range)}`);
}

describe('no-misplaced-key', () => {
  it.each([
    ['  web:\n    image: a\n  ports:\n    - "80"\n', ['no-misplaced-key ports']],
    ['  web:\n    image: a\n  environment:\n    A: b\n  restart: always\n', ['no-misplaced-key environment', 'no-misplaced-key restart']],
    ['  web:\n    image: a\n    volumes: ["data:/x"]\n  volumes:\n    data:\n', ['no-misplaced-key volumes']],
    ['  web:\n    image: a\n    networks: [back]\n  networks:\n    back: {}\n', ['no-misplaced-key networks']],
    ['  web:\n    image: a\n  secrets:\n    pw: { environment: PW }\n', ['no-misplaced-key secrets']],
    ['  ports:\n    image: a\n  volumes:\n    build: .\n    restart: always\n  networks: { image: b, x-note: c }\n', []],
    ['  environment:\n    extends: { service: labels }\n  labels: { image: a }\n', []],
  ])('is the one error of %j', async (services, expected) => {
    expect(await errors(`services:\n${services}`)).toEqual(expected);
  });

  it('leaves alone what has no service above it, or one that has the key', async () => {
    expect(await errors('services:\n  image: nginx\n')).toEqual(['valid-shape nginx']);
    expect(await marks('no-misplaced-key', 'services:\n  web:\n    image: a\n    ports: ["80"]\n  ports: ["81"]\n')).toEqual([]);
  });

  it('is not told of a list in the place of the services, which is one error', async () => {
    expect(await errors('services:\n  - web:\n      image: a\n  - volumes:\n      b:\n')).toEqual(['valid-shape - web:']);
  });

  it('indents what two spaces make a key of the service', async () => {
    const [finding] = await findings('no-misplaced-key', 'services:\n  web:\n    image: a\n  ports:\n    - "80"\n\n    - "81"\n  db:\n    image: b\n');
    const [edit] = finding?.fix?.edits ?? [];
    expect(edit && applyEdits(edit.file.text, finding?.fix?.edits ?? [])).toBe('services:\n  web:\n    image: a\n    ports:\n      - "80"\n\n      - "81"\n  db:\n    image: b\n');
  });

  it.each([
    'services:\n    web:\n        image: a\n    ports:\n        - "80"\n',
    'services:\n  web: { image: a }\n  ports: ["80"]\n',
    'services:\n  web:\n    image: a\n    volumes: ["d1:/x"]\n  volumes: { d1: {} }\n',
  ])('has no fix for %j', async (text) => {
    expect((await findings('no-misplaced-key', text)).map(({ fix }) => fix)).toEqual([undefined]);
  });
});
