import { expect, it } from '@jest/globals';
import { cut, cutPath, shorten } from '../../src/source/shorten.ts';

it('leaves short text alone, and shows that something was cut', () => {
  expect([cut('four', 4), cut('fives', 4)]).toEqual(['four', 'fiv…']);
});

it('cuts no character in half', () => {
  expect(cut('abc\u{1F600}def', 5)).toBe('abc…');
});

it('keeps a name on one line, within its backticks', () => {
  expect(shorten('a\r\n`b`  c')).toBe('a b c');
});

it('keeps the end of a path, and whole characters of it', () => {
  expect([cutPath('a/b.yml', 7), cutPath('a/bc.yml', 7), cutPath('a/\u{1F600}.yml', 6)]).toEqual(['a/b.yml', '…bc.yml', '….yml']);
});
