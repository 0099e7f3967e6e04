import { expect, it } from '@jest/globals';
import { changedFiles } from '../../../src/lint/filters/changed-files.ts';
import { review } from '../../support/lint.ts';

it('hides what neither lies in a changed file nor relates to one', async () => {
  const text = 'services: { web: { image: "a:1", privileged: true } }';
  const { findings } = await review({ 'a/compose.yml': text, 'b/compose.yml': text }, { preset: 'recommended' });
  const filter = changedFiles(new Set(['a/compose.yml', 'gone.yml']));
  const [inA, inB] = ['a/compose.yml', 'b/compose.yml'].map((path) => findings.find(({ at }) => at.file.path === path));
  if (!inA || !inB) throw new Error('nothing found');
  expect(filter(inA)).toBeUndefined();
  expect(filter(inB)).toBe('outside the change');
  expect(filter({ ...inB, related: [{ at: inA.at, label: 'the other half' }] })).toBeUndefined();
});
