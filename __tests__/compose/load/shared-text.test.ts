import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

const times = (count: number, write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join('');
const big = `services:\n${times(4000, (index) => `  s${index}: { image: nginx:1.27 }\n`)}`;
const only = { preset: 'none', rules: { 'no-privileged': { severity: 'error', options: {} } } } as const;

describe('what many projects share', () => {
  it('is laid over other files so often, and no more, which is told', async () => {
    const overrides = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`o${index}.yaml`, `services: { s1: { environment: { A: "${index}" } } }\n`]));
    const script = times(60, (index) => `docker-compose -f compose.yaml -f o${index}.yaml up\n`);
    const report = await review({ 'compose.yaml': big, ...overrides, 'run.sh': script }, only);
    expect(report.projects.length).toBe(10);
    expect(report.skipped.slice(0, 2)).toEqual([
      { path: 'compose.yaml', reason: '51 combinations with other files, as all together are too much for one run' },
      { path: 'o9.yaml', reason: 'one combination with other files, as all together are too much for one run' },
    ]);
    expect(report.skipped).toHaveLength(52);
  });

  it('is included so often, and no more, which is told', async () => {
    const projects = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}/compose.yaml`, 'include: [../big.yaml]\n']));
    const report = await review({ 'big.yaml': big, ...projects }, { ...only, rules: { 'no-unread-file': { severity: 'error', options: {} } } });
    expect(report.projects.filter(({ complete }) => complete).length).toBe(10);
    expect(report.skipped).toEqual([{ path: 'big.yaml', reason: '30 projects that it is a part of, as all together are too much for one run' }]);
    expect(report.findings).toEqual([]);
  });

  it('is read again the more, the more a repository holds', async () => {
    const bases = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}/base.yaml`, `${big}# ${index}\n`]));
    const projects = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`${index % 12}/compose.${index}.yaml`, 'include: [base.yaml]\n']));
    const report = await review({ ...bases, ...projects }, only);
    expect(report.projects.filter(({ complete }) => complete)).toHaveLength(24);
    expect(report.skipped).toEqual([]);
  });

  it('costs nothing where it is small', async () => {
    const projects = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}/compose.yaml`, 'include: [../common.yaml]\n']));
    const report = await review({ 'common.yaml': 'services: { web: { image: nginx:1.27 } }\n', ...projects }, only);
    expect(report.projects.every(({ complete }) => complete)).toBe(true);
  });
});

describe('an env file', () => {
  it('may double its variables without end', async () => {
    const report = await review({
      'compose.yaml': 'services: { web: { image: nginx:1.27, env_file: .env } }\n',
      '.env': `A0=xxxxxxxxxx\n${times(60, (index) => `A${index + 1}=\${A${index}}\${A${index}}\n`)}`,
    });
    expect(report.faults).toEqual([]);
  });
});
