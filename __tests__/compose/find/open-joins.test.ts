import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

const part = 'services: {a: {image: x}}\nnetworks: {n: }\n';

async function unused(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await review({ 'ci/base.yaml': part, ...texts });
  return findings.filter(({ rule }) => rule.id === 'no-unused-resource').map(({ at, message }) => `${at.file.path}: ${message}`);
}

describe('what a file does not use', () => {
  it('is told where the file is run alone, by a variable too', async () => {
    const told = ['ci/base.yaml: No service uses network `n`, so Compose passes over it'];
    expect(await unused({})).toEqual(told);
    expect(await unused({ 'run.sh': 'FILE=ci/base.yaml\ndocker compose -f "$FILE" up\nrm -f $LOG\n' })).toEqual(told);
    expect(await unused({ 'run.sh': 'docker compose -f $A -f other/base.yaml up\n' })).toEqual(told);
  });

  it('is told where what lacks a name is drawn in by the file itself', async () => {
    const texts = {
      'compose.yml': 'services: {a: {extends: {file: sub/b.yml, service: b}}}\nnetworks: {n: }\nsecrets: {s: {file: ./s.txt}}\n',
      'sub/b.yml': 'services: {b: {image: x, networks: [n]}}\n',
      's.txt': '',
    };
    expect((await unused(texts)).filter((one) => one.startsWith('compose'))).toEqual(['compose.yml: No service uses secret `s`, so Compose passes over it']);
  });

  it.each([
    ['a call through a variable', 'run.sh', 'BASE=ci/base.yaml\nOTHER=ci/${CLI}/more.yaml\n${DC} -f ${BASE} -f $OTHER up -d\n'],
    ['a call over several lines', 'ci/run.sh', 'docker compose \\\n  -f ./base.yaml \\\n  -f "${DIR}/more.yaml" up -d\n'],
    ['flags in a list', 'run.sh', 'args=("-f" "ci/base.yaml" "-f" "$1/more.yaml")\ndocker compose "${args[@]}" up\n'],
    ['COMPOSE_FILE in a workflow', '.github/workflows/ci.yml', 'on: push\njobs:\n  a:\n    env:\n      COMPOSE_FILE: compose.yaml:ci/base.yaml:${{ matrix.dir }}/compose.yaml\n    steps:\n      - run: docker compose -f x up\n'],
  ])('is passed over where others are run with it that are not known: %s', async (_, path, text) => {
    expect(await unused({ [path]: text })).toEqual([]);
  });
});
