import { describe, expect, it } from '@jest/globals';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { review } from '../support/lint.ts';

/** The rules that a text names, in its order. */
function named(text: string): readonly string[] {
  return [...text.matchAll(/(?:error|warning|notice)\[([\w-]+)\]/g)].map(([, id = '']) => id);
}

describe('what V1 ran and V2 refuses', () => {
  it.each([
    ['the first format', { 'docker-compose.yml': 'web:\n  image: nginx:1.27\n' }, ['no-v1-format', 'no-v1-layout'], 'no-v1-layout'],
    ['a key that stands twice', { 'docker-compose.yml': 'services:\n  web:\n    image: nginx:1.27\n    image: nginx:1.28\n' }, ['no-duplicate-key', 'valid-yaml'], 'valid-yaml'],
  ])('is one finding for a reader, and two for a program: %s', async (_, files, both, shown) => {
    const report = await review(files, { preset: 'recommended' });
    expect(report.findings.map(({ rule }) => rule.id).toSorted()).toEqual(both);
    expect(named(terminal(report))).toEqual([shown]);
    const hiddenRule = both.find((id) => id !== shown) ?? '';
    const [table] = summary({ ...report, readiness: undefined }).split('<sub>[Rules]');
    expect([table?.includes(`${shown}.md`), table?.includes(`${hiddenRule}.md`)]).toEqual([true, false]);
  });

  it('stays where the error is of another place, or none is', async () => {
    const report = await review({ 'docker-compose.yml': 'services:\n  web:\n    image: nginx:1.27\n    image: nginx:1.28\n' }, { preset: 'migration' });
    expect(named(terminal(report))).toEqual(['no-duplicate-key']);
  });
});
