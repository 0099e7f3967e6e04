import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { presets } from '../../../src/config/preset.ts';
import { severities } from '../../../src/config/severity.ts';
import { at, textAt } from '../../../src/host/github/json.ts';
import { InputError, inputNames, readInputs, scopes, type InputName } from '../../../src/host/github/inputs.ts';
import { outputNames } from '../../../src/host/github/outputs.ts';

const action: unknown = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));

function keys(value: unknown): string[] {
  return Object.keys(Object(value));
}

/** As the runner gives them: defaults first. */
function read(given: Partial<Record<InputName, string>>) {
  return readInputs((name) => given[name] ?? textAt(action, 'inputs', name, 'default') ?? '', 'CI/review');
}

function faults(given: Partial<Record<InputName, string>>): readonly string[] {
  try {
    read(given);
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  return [];
}

describe('action.yml', () => {
  it('lists the inputs and outputs that there are', () => {
    expect(keys(at(action, 'inputs')).toSorted()).toEqual([...inputNames].toSorted());
    expect(keys(at(action, 'outputs')).toSorted()).toEqual([...outputNames].toSorted());
  });

  it('describes each in a sentence', () => {
    for (const part of ['inputs', 'outputs']) {
      for (const name of keys(at(action, part))) expect(textAt(action, part, name, 'description')).toMatch(/^[A-Z`].*\.$/);
    }
  });

  it('runs on the Node that runners have', () => {
    expect(at(action, 'runs')).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('inputs', () => {
  it('have the defaults that action.yml says, also where nothing is given', () => {
    expect(readInputs(() => '', 'CI/review')).toEqual(read({ 'github-token': '' }));
  });

  it.each([['preset', presets], ['fail-on', [...severities, 'never']], ['scope', scopes], ['comment', ['on-findings', 'always', 'never']]] as const)('%s is described with all that it takes', (name, allowed) => {
    const described = textAt(action, 'inputs', name, 'description') ?? '';
    expect(allowed.filter((one) => !described.includes(`\`${one}\``))).toEqual([]);
    for (const one of allowed) expect(faults({ [name]: one })).toEqual([]);
  });

  it('have defaults', () => {
    expect(read({ 'github-token': '' })).toEqual({
      token: undefined,
      files: [],
      exclude: [],
      config: undefined,
      preset: undefined,
      failOn: undefined,
      scope: 'changed-files',
      annotations: true,
      comment: 'on-findings',
      commentKey: 'CI/review',
      jsonFile: undefined,
      workingDirectory: '',
    });
  });

  it('have one glob a line, and comments', () => {
    const { files, exclude } = read({ files: '\n deploy/*.yml \r\n# those of the docs\n!deploy/old.yml\n', exclude: 'vendor/' });
    expect({ files, exclude }).toEqual({ files: ['deploy/*.yml', '!deploy/old.yml'], exclude: ['vendor/'] });
  });

  it.each([
    ['.', ''],
    ['./', ''],
    ['./a/b/', 'a/b'],
    ['a\\b', 'a/b'],
    ['a', 'a'],
  ])('take %s for the folder "%s"', (given, folder) => {
    expect(read({ 'working-directory': given }).workingDirectory).toBe(folder);
  });

  it('take booleans as runners write them', () => {
    expect([read({ annotations: 'False' }).annotations, read({ annotations: 'TRUE' }).annotations]).toEqual([false, true]);
  });

  it('tell all that is wrong at once', () => {
    const given = { scope: 'changed-file', 'fail-on': 'warn', preset: 'strictest-of-all', annotations: 'yes', comment: 'Always', config: '../x.yml', 'working-directory': '/etc', files: '../*.yml' };
    expect(faults(given)).toMatchInlineSnapshot(`
[
  "Input \`files\`: \`../*.yml\` leads out of the repository",
  "Input \`preset\` cannot be \`strictest-of-all\`. Allowed: \`recommended\`, \`hardening\`, \`strict\`, \`all\`, \`migration\`, \`none\`",
  "Input \`fail-on\` cannot be \`warn\`. Did you mean \`warning\`? Allowed: \`error\`, \`warning\`, \`notice\`, \`never\`",
  "Input \`scope\` cannot be \`changed-file\`. Did you mean \`changed-files\`? Allowed: \`changed-files\`, \`all\`",
  "Input \`annotations\` cannot be \`yes\`. Allowed: \`true\`, \`false\`",
  "Input \`comment\` cannot be \`Always\`. Did you mean \`always\`? Allowed: \`on-findings\`, \`always\`, \`never\`",
  "Input \`working-directory\` leads out of the workspace",
  "Input \`config\` leads out of the workspace",
]
`);
  });
});
