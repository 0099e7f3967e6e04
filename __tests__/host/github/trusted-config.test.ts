import { describe, expect, it } from '@jest/globals';
import { configure } from '../../../src/host/github/configure.ts';
import { InputError, readInputs, type InputName } from '../../../src/host/github/inputs.ts';
import { Runner } from '../../../src/host/github/runner.ts';
import { memoryWorkspace } from '../../../src/source/memory.ts';
import { inStep } from '../../support/github/in-step.ts';

interface Case {
  readonly head: Readonly<Record<string, string>>;
  readonly base?: Readonly<Record<string, string>>;
  readonly inputs?: Partial<Record<InputName, string>>;
}

/** What a run goes by, and what was told on the way; a path that differs was touched. */
async function read({ head, base = head, inputs = {} }: Case) {
  const paths = [...Object.keys(head), ...Object.keys(base)];
  const touched = new Set(paths.filter((path) => head[path] !== base[path]));
  const sources = { workspace: memoryWorkspace(head), touched, readBase: (path: string) => Promise.resolve(base[path]) };
  const { result, log: told } = await inStep({}, () => configure(new Runner(), readInputs((name) => inputs[name] ?? '', 'key'), '', [{ id: 'no-privileged' }], sources));
  const { config, notes } = result;
  return { preset: config.preset, failOn: config.failOn, exclude: config.exclude, rules: config.rules, notes: notes.length, told: told.join('') };
}

const plain = { preset: 'recommended', failOn: 'error', exclude: [], rules: {}, notes: 0, told: '' };
const strict = { '.compose-review.yml': 'fail-on: notice\n' };
const loose = { '.compose-review.yml': 'fail-on: never\nrules: { no-privileged: off }\n' };

describe('the configuration', () => {
  it('is the defaults where there is none', async () => {
    expect(await read({ head: {} })).toEqual(plain);
  });

  it('is the first file that there is', async () => {
    expect(await read({ head: { '.github/compose-review.yml': 'preset: all', ...strict } })).toEqual({ ...plain, failOn: 'notice' });
  });

  it('has the inputs on top', async () => {
    const head = { 'ci.yml': 'preset: all\nfail-on: notice\nexclude: [a]\n', ...strict };
    const inputs = { config: 'ci.yml', 'fail-on': 'warning', exclude: 'b' };
    expect(await read({ head, inputs })).toEqual({ ...plain, preset: 'all', failOn: 'warning', exclude: ['a', 'b'] });
  });

  it.each([
    ['changed', { head: loose, base: strict }, 'notice'],
    ['removed', { head: {}, base: strict }, 'notice'],
    ['added', { head: loose, base: {} }, 'error'],
    ['covered by another', { head: { ...loose, '.github/compose-review.yml': 'fail-on: notice' }, base: { '.github/compose-review.yml': 'fail-on: notice' } }, 'notice'],
  ] as const)('is not loosened by a pull request in which it is %s', async (_, files, failOn) => {
    expect(await read(files)).toEqual({ ...plain, failOn, notes: 1 });
  });

  it('is told to be wrong, with its place', async () => {
    const head = { '.compose-review.yml': 'preset: al\n' };
    await expect(read({ head })).rejects.toThrow(InputError);
    await expect(read({ head, base: strict })).rejects.toThrow('`.compose-review.yml` cannot be used');
  });

  it('may be mended', async () => {
    expect(await read({ head: strict, base: { '.compose-review.yml': 'fail-on: sometimes\npreset: all\n' } })).toEqual({ ...plain, preset: 'all', notes: 1 });
  });

  it('has to be there where it is named', async () => {
    await expect(read({ head: strict, inputs: { config: 'nowhere.yml' } })).rejects.toThrow('there is no `nowhere.yml`');
  });
});
