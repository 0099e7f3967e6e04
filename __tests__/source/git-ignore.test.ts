import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readGitIgnore } from '../../src/source/git-ignore.ts';

const paths = ['a', 'a.key', 'x/a.key', 'certs/a.key', 'certs/sub/a.key', 'x/certs/a.key', 'certs/keep', '.env', 'x/.env', 'b{c}', 'bc', '#a', '!a', 'a b', 'log/x', 'x/log/x', 'x/y/z', 'a.KEY', 'x.tar.gz'];

/** What git itself keeps out. */
function ignoredByGit(text: string): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'git-ignore-'));
  try {
    execFileSync('git', ['init', '-q', folder]);
    writeFileSync(path.join(folder, '.gitignore'), text);
    return spawnSync('git', ['-c', 'core.excludesFile=', '-C', folder, 'check-ignore', '--no-index', '--stdin', '-z'], { input: paths.join('\0'), encoding: 'utf8' }).stdout.split('\0').filter((one) => one !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a .gitignore', () => {
  it.each([
    '*.key', '/*.key', 'certs/', '/certs/', 'certs/*', 'certs/*\n!certs/keep', '*\n!a', '.env', '/.env', '**/.env', 'x/**', '**/log', 'x/*/z', 'b{c}', '\\#a', '\\!a', '#a', '!a', 'a b', 'a   ', 'a\\ b', 'a.[a-z]*',
    '', '/', '# x\r\n*.key\r\n', 'log', 'x/log/', '*.key\n!certs/a.key\ncerts/a.key', 'a.?ey', '*.gz', 'certs/**/a.key',
  ])('keeps out what git keeps out: %j', (text) => {
    const says = readGitIgnore(text);
    expect(paths.filter((one) => says(one))).toEqual(ignoredByGit(text));
  });

  it('is through with lines that are made to be dear to match', () => {
    expect(readGitIgnore(`${'*a'.repeat(60)}b\n${'**/x/'.repeat(50)}y`)(`${'x/'.repeat(1000)}${'a'.repeat(5000)}`)).toBeUndefined();
  });

  it('tells what is taken back in from what it does not speak of', () => expect(['a.key', 'b.key', 'c'].map(readGitIgnore('*.key\n!b.key'))).toEqual([true, false, undefined]));
});
