import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/lint/finding.ts';
import { json } from '../../src/report/json.ts';
import { withinLimits } from '../../src/report/within-limits.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { finding, place, reportOf, review } from './findings.ts';

const file = new SourceFile('compose.yml', 'services:\n');
const one = (severity: Finding['severity'], id: string): Finding => finding({ at: place(file, 'services'), message: 'x' }, severity, id);
const itself = (each: Finding): Finding => each;

describe('findings as data', () => {
  it('are those of few of each kind, with how many others there are', () => {
    const findings = [one('notice', 'a'), one('error', 'b'), one('error', 'b'), one('notice', 'a'), one('error', 'b'), one('warning', 'b')];
    const { told, omitted } = withinLimits(findings, itself, { ofOneKind: 1, inAll: 10 });
    expect(told).toEqual([findings[0], findings[1], findings[5]]);
    expect(omitted).toEqual([{ rule: 'a', path: 'compose.yml', severity: 'notice', count: 1 }, { rule: 'b', path: 'compose.yml', severity: 'error', count: 2 }]);
  });

  it('are the worst, in the order in which they come', () => {
    const findings = [one('notice', 'a'), one('warning', 'b'), one('error', 'c'), one('warning', 'd')];
    const { told, omitted } = withinLimits(findings, itself, { ofOneKind: 9, inAll: 2 });
    expect(told).toEqual([findings[1], findings[2]]);
    expect(omitted.map(({ rule }) => rule)).toEqual(['a', 'd']);
  });

  it('leave nothing out of what people write', () => {
    const findings = Array.from({ length: 400 }, () => one('error', 'a'));
    expect(JSON.parse(json(reportOf(findings)))).toMatchObject({ omitted: { findings: [], hidden: [] }, counts: { error: 400 } });
  });

  it('stay few, and are counted in full, where a file is nothing but faults', async () => {
    const report = await review({ 'compose.yml': 'a:\n'.repeat(2001) });
    expect(JSON.parse(json(report))).toMatchObject({
      omitted: { findings: [{ rule: 'valid-yaml', path: 'compose.yml', severity: 'error', count: 1500 }] },
      counts: { error: 2000 },
    });
  });
});
