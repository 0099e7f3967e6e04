import { describe, expect, it } from '@jest/globals';
import { matcher, patternFault } from '../../src/source/glob.ts';

describe('matcher', () => {
  it.each([
    ['a.yml', 'a.yml x/a.yml .x/a.yml', 'b.yml a.yml.bak'],
    ['old', 'old/a.yml x/old/y/a.yml old', 'older/a.yml'],
    ['old/', 'old/a.yml x/old/a.yml', 'gold/a.yml'],
    ['a/b', 'a/b a/b/c.yml', 'x/a/b a/bc'],
    ['./a', 'a/x.yml', 'b/x.yml'],
    ['*.yml', 'a.yml x/.y/b.yml', 'a.yaml'],
    ['a/*', 'a/b a/b/c', 'a b/a'],
    ['a/**', 'a/b a/b/c', 'ab/c b/a'],
    ['**/ci/*.yml', 'ci/a.yml x/y/ci/a.yml', 'ci/x/a.txt aci/a.yml'],
    ['compose.{dev,prod}.y{,a}ml', 'compose.dev.yml x/compose.prod.yaml', 'compose.yml'],
    ['v[0-9].yml', 'v1.yml', 'va.yml'],
    ['v[^0-9].yml', 'va.yml', 'v1.yml'],
    ['a?.yml', 'ab.yml', 'a.yml a/.yml'],
    ['[]a].yml', '].yml a.yml', 'b.yml'],
    ['[!a-c].yml', 'd.yml', 'b.yml'],
    ['a/**/b', 'a/b a/x/y/b a/b/c', 'a/x/c ab'],
    ['**/x/**/y', 'x/y a/x/b/x/y', 'x a/y'],
    ['*a*b*c', 'abc xaxbbxc', 'acb abcd'],
    ['{a,b{c,d}}{,e}.yml', 'a.yml bd.yml bce.yml', 'b.yml e.yml'],
    ['{a}.yml', '{a}.yml', 'a.yml'],
    [String.raw`a\*.yml`, 'a*.yml', 'ab.yml'],
    ['{{cookiecutter.name}}/**', '{{cookiecutter.name}}/a.yml', 'a/a.yml'],
  ])('%s', (pattern, yes, no) => {
    const matches = matcher([pattern]);
    expect(yes.split(' ').filter((path) => !matches(path))).toEqual([]);
    expect(no.split(' ').filter(matches)).toEqual([]);
  });

  it('lets a later pattern take back what an earlier one said', () => {
    const matches = matcher(['*.yml', '!x/', 'x/keep.yml']);
    expect(['a.yml', 'x/a.yml', 'x/keep.yml', 'a.txt'].map(matches)).toEqual([true, false, true, false]);
  });

  it('matches nothing without patterns, everything with two stars', () => expect([matcher([])('a'), matcher(['**'])('a/b')]).toEqual([false, true]));
});

describe('patternFault', () => {
  it.each(['/etc/*', '../a', 'a/../b', 'a'.repeat(257), '{a,b}'.repeat(7), 'a[b', 'a{b', '!/etc', '', '!'])('refuses %s', (pattern) => expect(patternFault(pattern)).toBeDefined());
  it.each(['a/b', '!a', '..a/b', '**', '*compose*.y*ml', 'a*b*c*d*e', '{a,b}'.repeat(6)])('takes %s', (pattern) => expect(patternFault(pattern)).toBeUndefined());
});

describe('a pattern that is made to be dear to match', () => {
  it.each([
    ['**/x/'.repeat(50) + 'y', `${'x/'.repeat(2000)}z`],
    ['[a]*'.repeat(60) + 'b', 'a'.repeat(4000)],
    ['{a,aa}'.repeat(6) + '*a*a*a*a*b', 'a'.repeat(4000)],
  ])('is through in the time that its length asks for: %s', (pattern, path) => expect(matcher([pattern])(path)).toBe(false));

  it('is none of more than two hundred in a list', () => {
    const matches = matcher([...Array.from({ length: 200 }, (_, index) => `a${index}`), 'b']);
    expect(['a199', 'b'].map(matches)).toEqual([true, false]);
  });
});
