import { describe, expect, it } from '@jest/globals';
import { annotate } from '../../src/report/annotations.ts';
import { commentBudget, fit, jobSummaryBudget, lengthIn } from '../../src/report/budget.ts';
import { marker, readMarker } from '../../src/report/marker.ts';
import { summary } from '../../src/report/summary.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { many, reportOf } from './findings.ts';

const commit = { server: 'https://github.com', repository: 'me/shop', sha: 'abcdef0123456789', folder: 'deploy' };
const memory = { sha: commit.sha, count: 5000, fingerprints: Array.from({ length: 5000 }, (_, index) => index.toString(16).padStart(12, '0')) };

describe('a summary', () => {
  it.each([0, 1, 11, 60, 5000])('of %d findings keeps to its budgets', (number) => {
    for (const budget of [commentBudget, jobSummaryBudget]) {
      const text = summary(many(number), { commit, budget, marker: marker('k', memory) });
      expect(lengthIn(budget.unit, text)).toBeLessThanOrEqual(budget.max);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      expect(text.trimEnd().endsWith(' -->')).toBe(true);
      const shown = text.match(/^(?:\| |- )(?:❌|⚠️|ℹ️)/gm)?.length ?? 0;
      const left = Number(/^… and (\d+) findings? more/m.exec(text)?.[1] ?? 0);
      expect(shown + left).toBe(number);
      const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| |')).length;
      expect([rows > 0, rows <= 25]).toEqual([number > 0, true]);
    }
  });

  it('tells the worst first, those of one rule at once, and folds away the rest', () => {
    const lines = summary(many(40, 2), { commit, since: { sha: '9f8e7d6c5b4a', introduced: 2, fixed: 1 }, reportUrl: 'https://github.com/me/shop/actions/runs/1' }).split('\n');
    expect([...lines.slice(0, 7), '…', ...lines.slice(12, 22)].join('\n')).toMatchSnapshot();
  });

  it('tells when nothing is left, nothing was found, and nothing was there', () => {
    const file = new SourceFile('compose.yml', 'services: {}\n');
    const clean = reportOf([], { files: [file], skipped: [{ path: 'big.yml', reason: 'larger than 512 KiB' }] });
    expect(summary(clean, { commit, previously: 7, marker: marker('ci/lint', { ...memory, count: 0, fingerprints: [] }) })).toMatchSnapshot('resolved');
    expect(summary(clean)).toMatchSnapshot('clean');
    expect(summary(reportOf([]))).toMatchSnapshot('nothing there');
  });

  it('is the same for the same report', () => {
    expect(summary(many(300))).toBe(summary(many(300)));
  });
});

describe('a budget', () => {
  it('opens no block that has no row, and skips nothing in the middle', () => {
    const blocks = [{ open: '(', rows: ['aa', 'bb', 'cc'], close: ')' }, { open: '[', rows: ['d'], close: ']' }];
    expect([4, 5, 6, 8, 11, 100].map((max) => fit(blocks, { max, unit: 'characters' }))).toEqual([
      { text: '(aa)', left: 3 },
      { text: '(aa)', left: 3 },
      { text: '(aabb)', left: 2 },
      { text: '(aabbcc)', left: 1 },
      { text: '(aabbcc)[d]', left: 0 },
      { text: '(aabbcc)[d]', left: 0 },
    ]);
  });
});

describe('a marker', () => {
  const body = `Hello\n${marker('ci--> x', { sha: 'abcdef0', count: 2, fingerprints: ['0123456789ab'] })}\n`;

  it('is read back, and only under its key', () => {
    expect(readMarker('ci--> x', body)).toEqual({ sha: 'abcdef0', count: 2, fingerprints: ['0123456789ab'] });
    expect(readMarker('ci', body)).toBeUndefined();
    expect(body.match(/-->/g)).toHaveLength(1);
    expect(readMarker('k', marker('k', memory))?.fingerprints).toHaveLength(400);
  });

  it.each([
    '{"sha":"abcdef0","fp":"x"}',
    '{"sha":"abcdef0","fp":["<img>"]}',
    '{"sha":"abcdef0","fp":[1]}',
    '{"sha":"../../x","fp":[]}',
    '{"sha":1,"fp":[]}',
    '[]',
    'null',
    '{',
    `{"sha":"abcdef0","fp":[${Array.from({ length: 401 }, () => '"0123456789ab"').join(',')}]}`,
    `{"sha":"abcdef0","fp":[],"x":"${'x'.repeat(20_000)}"}`,
  ])('is none when someone has made it %.60s', (data) => {
    expect(readMarker('k', `<!-- compose-review:v1:k ${data} -->`)).toBeUndefined();
  });

  it('is none when its end is gone', () => {
    expect(readMarker('k', '<!-- compose-review:v1:k {"sha":"abcdef0","fp":[]}')).toBeUndefined();
  });
});

describe('annotations', () => {
  it.each([0, 1, 11, 60, 5000])('of %d findings are ten of each level at most, and the others are counted', (number) => {
    const { annotations, left } = annotate(many(number));
    for (const level of ['error', 'warning', 'notice'] as const) {
      const total = many(number).findings.filter(({ severity }) => severity === level).length;
      const shown = annotations.filter((annotation) => annotation.level === level);
      expect([shown.length, left[level]]).toEqual([Math.min(total, 10), Math.max(0, total - 10)]);
      expect(new Set(shown.map(({ path }) => path)).size).toBe(Math.min(7, shown.length));
    }
    expect(annotations.map(({ level }) => level)).toEqual(annotations.map(({ level }) => level).toSorted((a, b) => 'ewn'.indexOf(a.charAt(0)) - 'ewn'.indexOf(b.charAt(0))));
  });

  it('have columns within one line only, stay short, and know the folder', () => {
    const file = new SourceFile('compose.yml', 'services:\n  web:\n    image: x\n');
    const [one] = many(1).findings;
    if (!one) throw new Error('no finding');
    const wide = { ...one, at: { file, range: { start: 12, end: 29 } }, message: 'x'.repeat(9000) };
    const whole = { ...one, at: { file, range: { start: 0, end: 10 } } };
    const { annotations } = annotate(reportOf([wide, whole]), { folder: 'deploy/' });
    const common = { level: 'warning', path: 'deploy/compose.yml', title: 'no-fault-0', message: expect.any(String) };
    expect(annotations).toEqual([{ ...common, startLine: 2, endLine: 3 }, { ...common, startLine: 1, endLine: 1 }]);
    expect(annotations.map(({ message }) => message.length <= 4096)).toEqual([true, true]);
  });
});
