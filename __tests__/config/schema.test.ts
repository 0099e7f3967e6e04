import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parseAllDocuments } from 'yaml';
import { configSchema } from '../../scripts/docs/config-schema.ts';
import { readConfig, settingNames } from '../../src/config/read-config.ts';
import { rules } from '../../src/rules/index.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { mistakes, rules as known, whole } from './cases.ts';

const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(JSON.parse(configSchema(known)));

/** Whether an editor that goes by the schema would be content. */
function isValid(text: string): boolean {
  return parseAllDocuments(text).every((document) => validate(document.toJS()));
}

const right = [
  whole, '', 'rules:\nexclude:\npreset:\n', '~', 'env: [A=1, "B=x=y"]', 'env: { A: 1, B: true, C: }', 'exclude: "!vendor/"', 'exclude: a..b/c', 'rules: { no-privileged: off }',
  'rules: { no-privileged: {} }', 'rules: { no-moving-tag: { options: { registries: {} } } }', 'overrides: []', 'overrides: [{ services: "worker-*", rules: { no-privileged: off } }]', 'profiles: 1', 'fail-on: never',
  'exclude: [2024, "[ab]/x"]', 'rules: { no-privileged: { exclude: 7, exclude-services: [1, "[ab]*"] } }',
];

/** What only a parser, or the pattern language, can see. */
const beyondSchema = new Set(['preset: all\npreset: none', 'preset: all\n---\npreset: none', 'preset: "all', 'exclude: ["{a,b"]', 'exclude: ["{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"]']);

describe('the schema', () => {
  it.each(right)('is content with what is read: %s', (text) => {
    expect(readConfig(new SourceFile('c.yml', text), known).problems).toEqual([]);
    expect([isValid(text), validate.errors]).toEqual([true, null]);
  });

  it.each(mistakes.map(([text]) => text).filter((text) => !beyondSchema.has(text)))('sees the mistake in %s', (text) => {
    expect(isValid(text)).toBe(false);
  });

  it('has each setting that is read, and a sentence about it', () => {
    const { properties }: { properties: Record<string, { description: string }> } = JSON.parse(configSchema(rules));
    expect(Object.keys(properties).toSorted()).toEqual(settingNames.toSorted());
    expect(Object.values(properties).filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
  });

  it('is committed as it is made of the rules', () => {
    expect(readFileSync('docs/config.schema.json', 'utf8')).toBe(configSchema(rules));
  });

  it('is content with the examples of the documentation, and so is the reader', () => {
    const examples = ['README.md', 'docs/configuration.md'].flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/```yaml\n(# yaml-language-server: [^]*?)```/g)].map(([, text = '']) => text));
    const all = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(JSON.parse(configSchema(rules)));
    expect(examples.length).toBe(2);
    for (const text of examples) {
      expect(readConfig(new SourceFile('c.yml', text), rules).problems).toEqual([]);
      expect(parseAllDocuments(text).every((document) => all(document.toJS()))).toBe(true);
    }
  });
});
