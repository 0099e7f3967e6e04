import { expect, it } from '@jest/globals';
import { nearest } from '../../src/source/nearest.ts';

it.each([
  ['no-privilege', 'no-privileged'],
  ['NO_PRIVILEGED', 'no-privileged'],
  ['pots', 'ports'],
  ['imgae', 'image'],
  ['no-priv', undefined],
  ['xyz', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('takes %.20s for what was most likely meant', (word, meant) => {
  expect(nearest(word, ['no-privileged', 'no-moving-tag', 'image', 'ports', ''])).toBe(meant);
});

it.each([
  ['', undefined],
  ['x', undefined],
  ['A', 'a'],
  ['xy', undefined],
  ['bd', 'db'],
])('takes a letter for another only where it is the same: %s', (word, meant) => {
  expect(nearest(word, ['a', 'b', 'db'])).toBe(meant);
});
