import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/config.ts';
import { nearest } from '../../src/config/did-you-mean.ts';
import { layer } from '../../src/config/layer.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { configFilter } from '../../src/lint/filters/config.ts';
import { problemFrame } from '../../src/report/code-frame.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { finding, place } from '../report/findings.ts';

const rules = [
  { id: 'no-privileged' },
  { id: 'no-moving-tag', options: { tags: ['latest', 'stable'], max: 3, strict: false, registries: { docker: 'docker.io' } } },
];

function read(text: string) {
  return readConfig(new SourceFile('.compose-review.yml', text), rules);
}

/** Where each problem lies, what it says and what is to be done. */
function problems(text: string): readonly string[] {
  return read(text).problems.map(({ at, message, help }) => `${at.file.slice(at.range)}: ${message}${help === undefined ? '' : `. ${help}`}`);
}

it('reads all there is to say', () => {
  const { settings, problems: none } = read(`
preset: migration
rules:
  no-privileged: off
  no-moving-tag: { severity: error, options: { tags: [edge], max: 5 }, exclude: ["dev/**"] }
files: [stacks/*.yml]
exclude: vendor/
env: { TAG: 1.27, EMPTY: }
env-files: [.env.ci]
profiles: [debug]
fail-on: never
`);
  expect(none).toEqual([]);
  expect(settings).toEqual({
    preset: 'migration',
    rules: { 'no-privileged': { severity: 'off' }, 'no-moving-tag': { severity: 'error', options: { tags: ['edge'], max: 5 }, exclude: ['dev/**'] } },
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

it.each([
  ['presets: all', 'presets: There is no setting `presets`. Did you mean `preset`?'],
  ['failOn: error', 'failOn: There is no setting `failOn`. Did you mean `fail-on`?'],
  ['__proto__: { a: 1 }', /^__proto__: There is no setting/],
  ['constructor: x', /^constructor: There is no setting/],
  ['preset: recomended', 'recomended: `recomended` is none of the words that may stand here. Did you mean `recommended`?'],
  ['preset: [all]', /^\[all\]: A list is none of the words/],
  ['fail-on: fatal', 'fatal: `fatal` is none of the words that may stand here. Allowed: `error`, `warning`, `notice`, `never`'],
  ['rules: { no-priviliged: off }', 'no-priviliged: There is no rule `no-priviliged`. Did you mean `no-privileged`?'],
  ['rules: [no-privileged]', /^\[no-privileged\]: A list stands where rules are wanted/],
  ['rules: { no-privileged: warn }', /^warn: `warn` is none of the words/],
  ['rules: { no-privileged: [error] }', /^\[error\]: A list stands where a level is wanted/],
  ['rules: { no-privileged: { level: error } }', /^level: There is no `level` in a rule's setting/],
  ['rules: { no-privileged: { options: { a: 1 } } }', 'a: `no-privileged` has no option `a`. Remove it: the rule has no options'],
  ['rules: { no-moving-tag: { options: { tag: [] } } }', 'tag: `no-moving-tag` has no option `tag`. Did you mean `tags`?'],
  ['rules: { no-moving-tag: { options: { tags: latest } } }', 'latest: The option `tags` has another shape. Write it like `["latest","stable"]`'],
  ['rules: { no-moving-tag: { options: { tags: [1] } } }', /^\[1\]: The option `tags` has another shape/],
  ['rules: { no-moving-tag: { options: { max: "3" } } }', /^"3": The option `max` has another shape/],
  ['rules: { no-moving-tag: { options: { registries: { other: x } } } }', /^{ other: x }: The option `registries` has another shape/],
  ['exclude: [../x]', /^\.\.\/x: The pattern `\.\.\/x` cannot be used: leads out/],
  ['exclude: [{ a: b }]', /^{ a: b }: A mapping stands where a text is wanted/],
  ['env: x', /^x: `x` stands where variables are wanted/],
  ['env: { A: [1] }', /This gives no variable a value/],
  ['- a', /A configuration file is a mapping/],
  ['preset: all\n---\npreset: none', /A configuration file holds one document/],
  ['preset: "all', /./],
])('says what is wrong with %s', (text, expected) => {
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
  const filter = configFilter({ rules: { 'no-a': { exclude: ['dev/**'] } } });
  expect(filter(finding({ at: valueIn('dev/compose.yml'), message: 'x' }, 'error', 'no-a'))).toMatch(/^configuration/);
  expect(filter(finding({ at: valueIn('compose.yml'), message: 'x' }, 'error', 'no-a'))).toBeUndefined();
  expect(filter(finding({ at: valueIn('dev/compose.yml'), message: 'x' }, 'error', 'no-b'))).toBeUndefined();
});

it('finds the word that was meant, and none where none is near', () => {
  expect(['no-privilege', 'NO-PRIVILEGED', 'xyz', ''].map((word) => nearest(word, ['no-privileged', 'no-moving-tag']))).toEqual(['no-privileged', 'no-privileged', undefined, undefined]);
});
