import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/config.ts';
import type { Preset } from '../../src/config/preset.ts';
import type { Filter } from '../../src/lint/finding.ts';
import { fixAll, type Mended } from '../../src/lint/fix-all.ts';
import type { Report } from '../../src/report/report.ts';
import { exampleFiles } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { isAboutScripts } from '../../src/rules/rule.ts';
import { run } from '../../src/run.ts';
import type { Safety } from '../../src/source/fix.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { meaning } from '../support/meaning.ts';

type Texts = Readonly<Record<string, string>>;

interface Options {
  readonly unsafe?: boolean;
  readonly preset?: Preset;
  readonly filters?: readonly Filter[];
  readonly keep?: readonly string[];
}

function mend(texts: Texts, { unsafe = false, preset = 'recommended', filters = [], keep = [] }: Options = {}): Promise<Mended<Report>> {
  const request = { config: { ...defaultConfig, preset, rules: { 'no-fixed-container-name': { severity: 'notice' as const } } }, scope: { kind: 'tree' as const, named: [] }, filters };
  const safety = new Set<Safety>(unsafe ? ['safe', 'unsafe'] : ['safe']);
  return fixAll(memoryWorkspace(texts), (workspace) => run(workspace, request), { safety, whyLeave: (path) => (keep.includes(path) ? 'kept' : undefined) });
}

function textsAfter(texts: Texts, { changes }: Mended<Report>): Texts {
  return { ...texts, ...Object.fromEntries(changes.map(({ after }) => [after.path, after.text])) };
}

function fixable({ findings }: Report): readonly string[] {
  return findings.filter(({ fix }) => fix).map(({ rule }) => rule.id);
}

const [version, name] = ['version: "3.8"\n', '    container_name: x\n'];
const web = 'services:\n  web:\n    image: nginx:1.27\n';

describe('fixing', () => {
  it('applies what is safe, and what is unsafe where that is wanted', async () => {
    const texts = { 'compose.yml': `${version}${web}${name}` };
    const safe = await mend(texts);
    expect([safe.count, textsAfter(texts, safe)['compose.yml']]).toEqual([1, `${web}${name}`]);
    const unsafe = await mend(texts, { unsafe: true });
    expect([unsafe.count, textsAfter(texts, unsafe)['compose.yml']]).toEqual([2, web]);
    expect([fixable(unsafe.first), fixable(unsafe.last)]).toEqual([['no-version', 'no-fixed-container-name'], []]);
  });

  it('mends what is shown, and nothing that is hidden', async () => {
    const texts = { 'compose.yml': `${version}${web}` };
    expect((await mend(texts, { filters: [() => 'hidden'] })).count).toBe(0);
  });

  it('leaves a file alone that is to be kept, and says so', async () => {
    const texts = { 'a/compose.yml': `${version}${web}`, 'b/compose.yml': `${version}${web}`, 'c/compose.yml': web };
    const { count, changes, left } = await mend(texts, { keep: ['a/compose.yml', 'c/compose.yml'] });
    expect([count, changes.map(({ after }) => after.path), [...left]]).toEqual([1, ['b/compose.yml'], [['a/compose.yml', 'kept']]]);
  });

  it('mends the file that holds what is wrong, which may be another one', async () => {
    const texts = { 'compose.yml': `services:\n  web:\n    extends: { file: common/base.yml, service: web }\n`, 'common/base.yml': `${web}${name}` };
    const result = await mend(texts, { unsafe: true });
    expect(result.changes.map(({ after }) => [after.path, after.text])).toEqual([['common/base.yml', web]]);
  });

  it('goes on where one fix makes room for another', async () => {
    const services = Array.from({ length: 30 }, (_, index) => `  s${index}: { image: "x:1", container_name: a${index} }\n`).join('');
    const texts = { 'compose.yml': `services:\n${services}`, 'run.sh': 'docker-compose up && docker-compose ps\n'.repeat(20) };
    const result = await mend(texts, { unsafe: true });
    expect([result.count, result.changes.length]).toEqual([70, 2]);
    expect(Object.values(textsAfter(texts, result)).join('')).not.toMatch(/container_name|docker-compose/);
  });
});

/** A comment above each line, as far in as the line; not within a text of several lines. */
function commented(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (line.trim() === '' ? line : `${/^ */.exec(line)?.[0]}# kept ${index}\n${line}`))
    .join('\n');
}

function comments(texts: Texts): readonly string[] {
  return Object.values(texts).flatMap((text) => text.match(/# kept \d+/g) ?? []);
}

const variants: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'with line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'without a last line end': (text) => text.trimEnd(),
  'with comments above each line': commented,
};

const documents: Readonly<Record<string, Texts>> = {
  'flow style': { 'compose.yml': '{version: "3", services: {web: {image: "nginx:1.27", container_name: x}, db: {container_name: y, image: "a:1"}}}\n' },
  'anchors and merge keys': { 'compose.yml': `x-base: &base\n  image: nginx:1.27\n  container_name: x\nversion: '3.7'\nservices:\n  a: *base\n  b:\n    <<: *base\n    container_name: b # own\n` },
  'two documents': { 'compose.yml': `version: "3"\n${web}---\nversion: "3"\nservices:\n  db:\n    image: a:1\n` },
  'an override and a script': { 'compose.yml': `version: "2"\n${web}`, 'compose.override.yml': `version: "2.4"\nservices:\n  web:\n${name}`, 'run.sh': 'docker-compose -f a.yml up\n' },
  'an included file': { 'compose.yml': `include: [sub/part.yml]\nversion: "3"\n${web}`, 'sub/part.yml': `version: "3"\nservices: { db: { container_name: x, image: "a:1" } }\n` },
  'a file that does not parse': { 'compose.yml': `version: "3"\nservices:\n  web:\n    image: [a\n${name}` },
  'nothing but a version': { 'compose.yml': 'version: "3"\n' },
  'slips': { 'compose.yml': 'services:\nweb:\n  image: nginx:1.27\n  container_name: x\n' },
};

const examples: Readonly<Record<string, Texts>> = Object.fromEntries(
  rules.map((rule) => [rule.id, exampleFiles(rule.bad, isAboutScripts(rule) ? 'run.sh' : 'compose.yml')]),
);

const cases = Object.entries({ ...examples, ...documents }).flatMap(([title, texts]) =>
  Object.entries(variants).flatMap(([how, vary]) => [false, true].map((unsafe) => ({ title, how, unsafe, texts: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, vary(text)])) }))),
);

/** Whether a text has a byte order mark, and lines that end as on Windows alone. */
function formOf(text: string): readonly boolean[] {
  return [text.startsWith('\uFEFF'), text.includes('\r\n') && !/(?<!\r)\n/.test(text)];
}

function yamlProblems(texts: Texts): readonly string[] {
  return Object.entries(texts).flatMap(([path, text]) => (path.endsWith('.yml') ? parseYaml(new SourceFile(path, text)).problems.map(({ message }) => message) : []));
}

describe('whatever is mended', () => {
  it.each(cases)('$title $how, unsafe: $unsafe', async ({ texts, unsafe }) => {
    const result = await mend(texts, { unsafe, preset: 'all' });
    const after = textsAfter(texts, result);
    expect(result.last.faults).toEqual([]);
    expect(yamlProblems(after).length).toBeLessThanOrEqual(yamlProblems(texts).length);
    expect(await mend(after, { unsafe, preset: 'all' })).toMatchObject({ count: 0, changes: [] });
    expect(comments(after)).toEqual(comments(texts));
    expect(Object.values(after).map(formOf)).toEqual(Object.values(texts).map(formOf));
    // What Compose refuses means nothing to it.
    if (unsafe || result.first.findings.some(({ rule: { category }, severity }) => category === 'correctness' && severity === 'error')) return;
    const paths = result.first.findings.filter(({ fix }) => fix?.safety === 'safe').map(({ yamlPath }) => yamlPath);
    const values = ({ projects }: Report): unknown => projects.map(({ root }) => meaning(root, paths));
    expect(values(result.last)).toEqual(values(result.first));
  });
});
