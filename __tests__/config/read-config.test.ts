import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/config.ts';
import { layer } from '../../src/config/layer.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { configFilter } from '../../src/lint/filters/config.ts';
import { problemFrame } from '../../src/report/code-frame.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { finding, place } from '../report/findings.ts';
import { mistakes, rules, whole } from './cases.ts';

function read(text: string) {
  return readConfig(new SourceFile('.compose-review.yml', text), rules);
}

/** Where each problem lies, what it says and what is to be done. */
function problems(text: string): readonly string[] {
  return read(text).problems.map(({ at, message, help }) => `${at.file.slice(at.range)}: ${message}${help === undefined ? '' : `. ${help}`}`);
}

it('reads all there is to say', () => {
  const { settings, problems: none } = read(whole);
  expect(none).toEqual([]);
  expect(settings).toEqual({
    preset: 'migration',
    rules: { 'no-privileged': { severity: 'off' }, 'no-moving-tag': { severity: 'error', options: { tags: ['edge'], max: 5 }, exclude: ['dev/**'], excludeServices: ['agent'] } },
    overrides: [{ files: ['prod/**'], services: ['db'], rules: { 'no-privileged': 'warning' } }],
    purposes: [{ purpose: 'production', files: ['deploy/**'] }, { purpose: 'ci', files: ['.ci/'] }],
    inlineIgnores: false,
    files: ['stacks/*.yml'],
    exclude: ['vendor/'],
    env: { TAG: '1.27', EMPTY: '' },
    envFiles: ['.env.ci'],
    profiles: ['debug'],
    failOn: 'never',
  });
});

it.each([['nothing', ''], ['a comment', '# later\n'], ['null', '~'], ['empty keys', 'rules:\nexclude:\npreset:\n']])('takes %s for no settings', (_, text) => {
  expect(read(text)).toEqual({ settings: {}, problems: [] });
});

it('takes a list of variables', () => {
  expect(read('env: [A=1, "B=x=y"]').settings).toEqual({ env: { A: '1', B: 'x=y' } });
});

it.each(mistakes)('says what is wrong with %s', (text, expected) => {
  const [first] = problems(text);
  const matches = typeof expected === 'string' ? first === expected : expected.test(first ?? '');
  expect(matches ? expected : first).toEqual(expected);
});

it('shows a problem as findings are shown', () => {
  const [problem] = read('rules:\n  no-priviliged: off\n').problems;
  expect(problem && problemFrame('configuration', 'error', problem)).toMatchInlineSnapshot(`
"error[configuration]: There is no rule \`no-priviliged\`
 --> .compose-review.yml:2:3
2 |   no-priviliged: off
  |   ^^^^^^^^^^^^^
  = help: Did you mean \`no-privileged\`?"
`);
});

describe('layers', () => {
  it('replace lists and words, and add variables and settings of rules', () => {
    const file = { exclude: ['a'], env: { A: '1', B: '1' }, rules: { x: { severity: 'error' as const, exclude: ['a'] } } };
    const typed = { env: { B: '2' }, rules: { x: { severity: 'off' as const } } };
    expect(layer(layer(defaultConfig, file), typed)).toEqual({ ...defaultConfig, exclude: ['a'], env: { A: '1', B: '2' }, rules: { x: { severity: 'off', exclude: ['a'] } } });
  });
});

function valueIn(path: string) {
  return place(new SourceFile(path, 'a: b'), 'b');
}

it('hides the findings of a rule where its setting excludes the file', () => {
  const filter = configFilter({ rules: { 'no-a': { exclude: ['dev/**'] } }, overrides: [] });
  expect(filter(finding({ at: valueIn('dev/compose.yml'), message: 'x' }, 'error', 'no-a'))).toMatch(/^configuration/);
  expect(filter(finding({ at: valueIn('compose.yml'), message: 'x' }, 'error', 'no-a'))).toBeUndefined();
  expect(filter(finding({ at: valueIn('dev/compose.yml'), message: 'x' }, 'error', 'no-b'))).toBeUndefined();
});
