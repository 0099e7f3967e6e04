import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { undefended } from '../../scripts/docs/measured-page.ts';

const measured = JSON.parse(readFileSync(new URL('../../docs/measured.json', import.meta.url), 'utf8'));

it('has a defence for each default rule that speaks in more than a quarter of the repositories', () => {
  expect(undefended(measured)).toEqual([]);
});

it('leaves half of the files with three findings at most', () => {
  expect(measured.findingsPerFile.median).toBeLessThanOrEqual(3);
});
