import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

/** What shape rules say of a project of several files; `base.yaml` is only there for others. */
async function said(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings, faults } = await review(texts);
  expect(faults).toEqual([]);
  const own = findings.filter(({ rule }) => rule.id === 'valid-shape' || rule.id === 'no-unknown-key');
  return own.map(({ at }) => `${at.file.path}: ${at.file.slice(at.range)}`);
}

/** A file, one over it, what Compose 2.40.3 refuses in them. */
const pairs: readonly [name: string, base: string, over: string, refused: readonly string[]][] = [
  ['an override of one key', 'services: {web: {image: a}}', 'services: {web: {ports: ["80:80"]}}', []],
  ['what is wrong and replaced', 'services: {web: {image: [a]}}', 'services: {web: {image: b}}', ['compose.yaml: [a]']],
  ['what is unknown and reset', 'services: {web: {image: a, zzz: 1}}', 'services: {web: {zzz: !reset null}}', ['compose.yaml: zzz']],
  ['what is reset and was never there', 'services: {web: {image: a}}', 'services: {web: {zzz: !reset null}}', []],
  ['nothing over something', 'services: {web: {image: a, ports: ["80:80"]}}', 'services: {web: {image: null, ports: null}}', []],
  ['nothing over nothing', 'services: {web: {image: a}}', 'services: {web: {ports: null}}', ['compose.override.yaml: null']],
  ['an empty service over one', 'services: {web: {image: a}}', 'services: {web: }', []],
  ['empty services over some', 'services: {web: {image: a}}', 'services:\nvolumes: {a: }', ['compose.override.yaml: services']],
  ['what is asked for in the file below', 'services: {web: {image: a, depends_on: {db: {condition: service_started}}}, db: {image: b}}', 'services: {web: {depends_on: {db: {restart: true}}}}', []],
  ['what is asked for in a short form below', 'services: {web: {image: a, depends_on: [db]}, db: {image: b}}', 'services: {web: {depends_on: {db: {restart: true}}}}', []],
  ['a part of a model', 'services: {web: {image: a}}\nmodels: {m: {model: x}}', 'models: {m: {context_size: 5}}', []],
  ['a list for a label', 'services: {web: {image: a}}', 'services: {web: {labels: {c: [d]}}}', ['compose.override.yaml: [d]']],
  ['a list and a mapping of networks', 'services: {web: {image: a, networks: [n]}}\nnetworks: {n: }', 'services: {web: {networks: {n: {aliases: [x]}}}}', []],
  ['the same item in both', 'services: {web: {image: a, security_opt: [x]}}', 'services: {web: {security_opt: [x]}}', ['compose.override.yaml: x']],
  ['a mapping over a text', 'services: {web: {image: a}}', 'services: {web: {image: {a: b}}}', ['compose.override.yaml: {a: b}']],
  ['a mapping over the short form of build', 'services: {web: {build: .}}', 'services: {web: {build: {target: x}}}', []],
];

describe('a file and one that is laid over it', () => {
  it.each(pairs)('%s', async (_name, base, over, refused) => {
    expect(await said({ 'compose.yaml': base, 'compose.override.yaml': over })).toEqual(refused);
  });
});

describe('a file that others draw in', () => {
  it('is judged by the service that is extended', async () => {
    const extending = 'services: {web: {extends: {file: base.yaml, service: a}}}';
    expect(await said({ 'compose.yaml': extending, 'base.yaml': 'services: {a: {image: a}, b: {image: b, zzz: 1}}' })).toEqual([]);
    expect(await said({ 'compose.yaml': extending, 'base.yaml': 'services: {a: {image: a, zzz: 1}}' })).toEqual(['base.yaml: zzz']);
  });

  it('is judged as a whole where it is included', async () => {
    expect(await said({ 'compose.yaml': 'include: [other.yaml]', 'other.yaml': 'zzz: 1\nservices: {a: {image: a}}' })).toEqual(['other.yaml: zzz']);
  });

  it('has each of its documents judged', async () => {
    expect(await said({ 'compose.yaml': 'services: {web: {image: a}}\n---\nservices: {web: {zzz: 1}}' })).toEqual(['compose.yaml: zzz']);
  });
});
