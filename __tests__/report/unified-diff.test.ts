import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { masked, unifiedDiff } from '../../src/report/unified-diff.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const diff = (before: string, after: string, name = 'compose.yml') => unifiedDiff(new SourceFile(name, before), new SourceFile(name, after));

/** What git makes of the old text with a diff. */
function applied(before: string, after: string, name = 'compose.yml'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'diff-'));
  try {
    writeFileSync(path.join(folder, name), before);
    const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: diff(before, after, name), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return readFileSync(path.join(folder, name), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}\n`);

/** A text of lines that are often the same, and another one made from it. */
function anyTexts(seed: number): readonly [string, string] {
  let state = seed * 7919;
  const next = (below: number): number => (state = (state * 16_807) % 2_147_483_647) % below;
  const before = Array.from({ length: next(60) + 1 }, () => `${next(12)}\n`);
  const after = before.flatMap((line) => [[line], [line], [line], [], [`${next(12)}\n`], [line, `${next(99)}\n`]][next(6)] ?? []);
  return [before.join(''), `${after.join('')}end\n`];
}

describe('a unified diff', () => {
  it('shows what changes, with three lines around it', () => {
    const lines = numbers(30);
    const after = lines.with(9, 'ten\n').with(12, 'more\nand more\n').toSpliced(26, 1);
    expect(diff(lines.join(''), after.join(''))).toMatchInlineSnapshot(`
"--- a/compose.yml
+++ b/compose.yml
@@ -7,10 +7,11 @@
 6
 7
 8
-9
+ten
 10
 11
-12
+more
+and more
 13
 14
 15
@@ -24,7 +25,6 @@
 23
 24
 25
-26
 27
 28
 29
"
`);
  });

  it('is nothing where nothing changes', () => {
    expect(diff('a\n', 'a\n')).toBe('');
  });

  const lines = numbers(40);
  it.each<[name: string, before: string, after: string]>([
    ['the first line goes', lines.join(''), lines.slice(1).join('')],
    ['the last line goes', lines.join(''), lines.slice(0, -1).join('')],
    ['the last line has no end', 'a\nb', 'a\nc'],
    ['the last line gets an end', 'a\nb', 'a\nb\n'],
    ['the last line loses its end', 'a\nb\n', 'a\nb'],
    ['all of it', 'a\nb\n', 'c\n'],
    ['line ends of Windows', 'a\r\nb\r\nc\r\n', 'a\r\nx\r\nc\r\n'],
    ['a byte order mark', '\uFEFFversion: "3"\nb: 1\n', '\uFEFFb: 1\n'],
    ['the same line many times', 'x\nx\na\nx\nx\nb\nx\n', 'x\na\nx\nx\nx\nx\nc\n'],
    ['every other line', lines.join(''), lines.map((line, index) => (index % 2 ? `new ${line}` : line)).join('')],
    ['seven lines apart', lines.join(''), lines.with(10, 'a\n').with(17, 'b\n').join('')],
    ['six lines apart', lines.join(''), lines.with(10, 'a\n').with(16, 'b\n').join('')],
    ['lines that change places', lines.join(''), lines.toReversed().join('')],
  ])('is what git can apply: %s', (_, before, after) => {
    expect(applied(before, after)).toBe(after);
  });

  it.each(['with blank.yml', 'ünïcode.yml', 'quo"te\\.yml', 'tab\t\n.yml'])('names %j as git does', (name) => {
    expect(applied('a\n', 'b\n', name)).toBe('b\n');
  });

  it('holds for any two texts', () => {
    const pairs = Array.from({ length: 40 }, (_, seed) => anyTexts(seed + 1));
    expect(pairs.map(([before, after]) => applied(before, after))).toEqual(pairs.map(([, after]) => after));
  });

  it('is quick on texts that have little in common', () => {
    const many = numbers(20_000);
    expect(diff(many.join(''), many.map((line) => `x${line}`).join('')).length).toBeGreaterThan(200_000);
    expect(diff(many.join(''), many.toReversed().join('')).length).toBeGreaterThan(200_000);
  });

  it('gives no secret away at a terminal, and writes over nothing there', () => {
    const [before, after] = ['A: \u001B[2J\r\nAPI_KEY: hunter2\r\n', "A: \u001B[2J\r\nAPI_KEY: 'hunter2'\r\n"].map((text) => new SourceFile('a.yml', text));
    const shown = before && after && unifiedDiff(before, after, masked);
    expect(shown).toMatchInlineSnapshot(`
"--- a/a.yml
+++ b/a.yml
@@ -1,2 +1,2 @@
 A: �[2J
-API_KEY: •••••••
+API_KEY: '•••••••'
"
`);
  });
});
