import { describe, expect, it } from '@jest/globals';
import { pickFixes } from '../../src/lint/pick-fixes.ts';
import type { Fix } from '../../src/source/fix.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const file = new SourceFile('a', 'abcdefghij # k\n l\n');
const other = new SourceFile('b', 'xyz');

/** A fix of edits written as `start-end text`, in the file `a` unless it begins with `b`. */
function fix(...edits: readonly string[]): Fix {
  return {
    title: 'T',
    safety: 'safe',
    edits: edits.map((edit) => {
      const [, name, start = '', end = '', text = ''] = /^(b?)(\d+)-(\d+) ?(.*)$/.exec(edit) ?? [];
      return { file: name ? other : file, range: { start: Number(start), end: Number(end) }, text };
    }),
  };
}

function picked(fixes: readonly Fix[], illness: (text: string) => number = () => 0) {
  const { count, changes } = pickFixes(fixes, ({ text }) => illness(text));
  return [count, ...changes.map(({ after }) => after.text)];
}

function ill(text: string): number {
  return ['c', 'g'].filter((char) => text.includes(char)).length;
}

describe('fixes that are applied together', () => {
  it.each<[name: string, fixes: readonly Fix[], expected: readonly (string | number)[]]>([
    ['those that lie apart', [fix('4-5 E'), fix('0-1 A')], [2, 'AbcdEfghij # k\n l\n']],
    ['all edits of a fix', [fix('0-1 A', 'b0-1 X')], [1, 'Abcdefghij # k\n l\n', 'Xyz']],
    ['none of a fix that meets another', [fix('0-2 A'), fix('1-3 B', 'b0-1 X')], [1, 'Acdefghij # k\n l\n']],
    ['not two at one place', [fix('2-2 X'), fix('2-2 Y')], [1, 'abXcdefghij # k\n l\n']],
    ['not two that touch', [fix('0-2'), fix('2-4')], [1, 'cdefghij # k\n l\n']],
    ['not two with a comment between', [fix('8-10'), fix('16-17')], [1, 'abcdefgh # k\n l\n']],
    ['nothing that changes nothing', [fix('0-1 a'), fix()], [0]],
  ])('are %s', (_, fixes, expected) => {
    expect(picked(fixes)).toEqual(expected);
  });

  it('leave out the one that makes a file ill', () => {
    const many = [fix('0-1 A'), fix('2-3 !'), fix('4-5 E'), fix('6-7 G'), fix('b0-1 !', '8-9 I')];
    expect(picked(many, (text) => (text.includes('!') ? 1 : 0))).toEqual([3, 'AbcdEfGhij # k\n l\n']);
  });

  it('leave an ill file alone but for what mends it', () => {
    expect(picked([fix('0-1 A'), fix('2-3 C')], ill)).toEqual([2, 'AbCdefghij # k\n l\n']);
    expect(picked([fix('0-1 A')], ill)).toEqual([0]);
  });
});
