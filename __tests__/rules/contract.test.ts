import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/lint/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { exampleFiles } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { categories, isAboutScripts, type Rule } from '../../src/rules/rule.ts';
import { applyEdits } from '../../src/source/fix.ts';
import { review } from '../support/lint.ts';
import { meaning } from '../support/meaning.ts';

type Texts = Readonly<Record<string, string>>;

const folder = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const written = categories.filter((category) => existsSync(`${folder}${category}`)).flatMap((category) =>
  readdirSync(`${folder}${category}`, { withFileTypes: true }).map(({ name }) => ({ category, id: name.replace(/\.ts$/, '') })),
);
const byId = rules.map((rule) => ({ id: rule.id, rule }));

/** An example is a Compose file, with others beside it or not, or a script where the rule is about commands. */
function example(rule: Rule, text: string): Texts {
  return exampleFiles(text, isAboutScripts(rule) ? 'run.sh' : 'compose.yml');
}

async function found(rule: Rule, files: Texts): Promise<readonly Finding[]> {
  const { findings, faults } = await review(files);
  expect(faults).toEqual([]);
  return findings.filter((finding) => finding.rule.id === rule.id);
}

function texts({ files }: Report): Texts {
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

/** The texts after every fix of a rule that does not overlap one before it. */
function applyAll(before: Texts, findings: readonly Finding[]): Texts {
  const after: Record<string, string> = { ...before };
  for (const [path, text] of Object.entries(before)) {
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []).filter(({ file }) => file.path === path);
    const apart = edits.filter(({ range }, index) => edits.slice(0, index).every((other) => range.start > other.range.end || range.end < other.range.start));
    after[path] = applyEdits(text, apart) ?? text;
  }
  return after;
}

describe('the list', () => {
  it('holds every rule that is written, and no other, in the order of the alphabet', () => {
    expect(rules.map(({ id }) => id)).toEqual(written.map(({ id }) => id).toSorted());
  });

  it.each(written)('$category/$id is named after its file and folder', ({ id, category }) => {
    expect(rules.find((rule) => rule.id === id)?.category).toBe(category);
  });
});

describe.each(byId)('$id', ({ rule }) => {
  it('says what it is about', () => {
    const sentences = [rule.summary, rule.why];
    expect(rule.id).toMatch(/^(?:no|valid)(?:-[a-z\d]+)+$/);
    expect(rule.summary).toMatch(/^[A-Z\d`].*[^.\s]$/);
    expect(rule.summary.length).toBeLessThanOrEqual(100);
    expect(rule.why).toMatch(/^[A-Z\d`].*\.$/);
    expect(sentences.filter((sentence) => /\b(?:should|please)\b/i.test(sentence))).toEqual([]);
    expect(rule.links?.filter((link) => !link.startsWith('https://')) ?? []).toEqual([]);
    expect(rule.links?.length).toBeGreaterThan(0);
    expect(Object.keys(rule.optionTexts ?? {})).toEqual(Object.keys(rule.options ?? {}));
    expect(Object.values(rule.optionTexts ?? {}).filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
    expect(rule.impact !== undefined).toBe(rule.category === 'migration');
  });

  it('finds something in the bad example, in words of the right shape', async () => {
    const findings = await found(rule, example(rule, rule.bad));
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, help, related = [], fix } of findings) {
      expect(message).toMatch(/^[A-Z\d`].*[^.\s]$/);
      expect(message.length).toBeLessThanOrEqual(100);
      expect([message, help, fix?.title].filter((sentence) => sentence && /\b(?:should|must|please)\b/i.test(sentence))).toEqual([]);
      expect([help, fix?.title].filter((sentence) => sentence && !/^[A-Z].*[^.\s]$/.test(sentence))).toEqual([]);
      expect(related.every(({ label }) => label !== '')).toBe(true);
    }
  });

  it('finds nothing in the good example', async () => {
    expect(await found(rule, example(rule, rule.good))).toEqual([]);
  });

  it('points at text', async () => {
    const findings = await found(rule, example(rule, rule.bad));
    expect(findings.flatMap(offPlace)).toEqual([]);
  });

  it('is silent where its fixes are applied, and the rest means the same', async () => {
    let report = await review(example(rule, rule.bad));
    const fixable = report.findings.filter((finding) => finding.rule.id === rule.id && finding.fix);
    const before = report.projects[0]?.root;
    // What Compose refuses means nothing to it: there, a safe fix is held against Compose V1, by `scripts/conformance/fixes.ts`.
    const isRefused = report.findings.some(({ rule: { category }, severity }) => category === 'correctness' && severity === 'error');
    for (let pass = 0; pass < 10 && report.findings.some((finding) => finding.rule.id === rule.id && finding.fix); pass += 1) {
      report = await review(applyAll(texts(report), report.findings.filter((finding) => finding.rule.id === rule.id)));
    }
    expect(report.findings.filter((finding) => finding.rule.id === rule.id && finding.fix)).toEqual([]);
    expect(fixable.length > 0 && report.findings.some((finding) => finding.rule.id === 'valid-yaml')).toBe(false);
    const after = report.projects[0]?.root;
    for (const { fix, yamlPath } of fixable) {
      const isSame = JSON.stringify(before && meaning(before, [yamlPath])) === JSON.stringify(after && meaning(after, [yamlPath]));
      expect(fix?.safety !== 'safe' || isRefused || isSame).toBe(true);
    }
  });
});

/** Findings that do not begin and end on text of their file. */
function offPlace({ rule, at, related = [], fix }: Finding): string[] {
  const wrong = [at, ...related.map((other) => other.at)].filter(({ range, file }) => {
    const text = file.slice(range);
    return range.start < 0 || range.end > file.text.length || (text === '' && file.text.trim() !== '') || text !== text.trim();
  });
  const outside = (fix?.edits ?? []).filter(({ range, file }) => range.start < 0 || range.start > range.end || range.end > file.text.length);
  return [...wrong, ...outside].map(({ range }) => `${rule.id} ${range.start}-${range.end}`);
}

/** The faults of a run over these texts, and the findings that are off their places. */
async function offPlaces(all: Texts): Promise<readonly string[]> {
  const { findings, faults } = await review(all);
  return [...faults.map(({ where, cause }) => `${where}: ${String(cause)}`), ...findings.flatMap(offPlace)];
}

describe('nothing throws, and every place is on text', () => {
  const keys = [
    'image', 'build', 'ports', 'volumes', 'tmpfs', 'environment', 'depends_on', 'healthcheck', 'profiles', 'network_mode', 'container_name', 'privileged',
    'scale', 'deploy', 'pull_policy', 'extends', 'env_file', 'networks', 'secrets',
  ];
  const values = ['', '3', 'text', '"${X}"', '${X:-y}', '[]', '{}', '[a]', '[3, null]', '[[a]]', '[{ a: b }]', '{ a: b }', '{ a: [b] }', '{ a: { b: c } }', '!reset null', '*x'];
  const shapes = ['services: 3', 'services: [a]', 'services:', 'services: { a: }', 'services: { a: 3, b: [c] }', '3', '[]', 'a', '', '---\n---\n', 'version: 3', 'version: [3]'];
  const examples = rules.flatMap((rule) => [rule.bad, rule.good].map((text) => example(rule, text)));

  it.each(keys)('whatever stands under `%s`', async (key) => {
    const named = values.map((value, index): [string, string] => [`${index}/compose.yml`, `services:\n  web:\n    ${key}: ${value}\n  db: { image: a }`]);
    expect(await offPlaces(Object.fromEntries(named))).toEqual([]);
  });

  it('whatever stands under `services`', async () => {
    expect(await offPlaces(Object.fromEntries(shapes.map((text, index) => [`${index}/compose.yml`, text])))).toEqual([]);
  });

  it('in examples that break off', async () => {
    const cut = examples.flatMap((files, index) =>
      Object.entries(files).flatMap(([path, text]) =>
        Array.from({ length: 12 }, (_, part): [string, string] => [`${index}/${part}/${path}`, text.slice(0, Math.floor((text.length * (part + 1)) / 13))]),
      ),
    );
    expect(await offPlaces(Object.fromEntries(cut))).toEqual([]);
  });

  it('in examples whose lines are in another order, or end otherwise', async () => {
    const turned = examples.flatMap((files, index) =>
      Object.entries(files).flatMap(([path, text]): [string, string][] => [
        [`${index}/turned/${path}`, text.split('\n').toReversed().join('\n')],
        [`${index}/sorted/${path}`, text.split('\n').toSorted().join('\n')],
        [`${index}/windows/${path}`, text.replaceAll('\n', '\r\n')],
        [`${index}/marked/${path}`, `\uFEFF${text.replace(/^\n/, '')}`],
      ]),
    );
    expect(await offPlaces(Object.fromEntries(turned))).toEqual([]);
  });
});
