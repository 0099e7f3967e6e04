import { existsSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { changesBetween } from './changes.ts';
import { checkout } from './checkout.ts';
import { gitText } from './git.ts';
import { hunksOf } from './hunks.ts';
import { Repository } from './repository.ts';
import { removeTemporaryFolders } from './temporary.ts';

afterAll(removeTemporaryFolders);

const LONG = Array.from({ length: 30 }, (_, line) => `line ${line + 1}\n`).join('');

describe('a repository', () => {
  it('has the commits that GitHub has, and always the same ones', () => {
    const plan = { base: { 'a.txt': 'a\n' }, head: { 'b.txt': 'b\n' } };
    const [one, two] = [new Repository(plan), new Repository(plan)];
    expect([two.base, two.head, two.merge]).toEqual([one.base, one.head, one.merge]);
    expect(gitText(one.gitDir, 'rev-parse', `${one.merge}^1`, `${one.merge}^2`).split('\n')).toEqual([
      one.base,
      one.head,
    ]);
    expect(gitText(one.gitDir, 'rev-parse', 'refs/heads/feature')).toBe(one.head);
    expect(gitText(one.gitDir, 'log', '-1', '--format=%an %at', one.head)).toBe('Mona Lisa 1767225600');
  });

  it('merges again when either side moves on', () => {
    const repository = new Repository({ base: { 'a.txt': 'a\n' }, head: { 'b.txt': 'b\n' } });
    const { head, merge } = repository;
    expect(repository.push({ 'b.txt': undefined, 'c.txt': 'c\n' })).not.toBe(head);
    repository.pushToBase({ 'd.txt': 'd\n' });
    expect(repository.merge).not.toBe(merge);
    const merged = gitText(repository.gitDir, 'ls-tree', '--name-only', repository.merge ?? '').split('\n');
    expect(merged).toEqual(['a.txt', 'c.txt', 'd.txt']);
    const changes = changesBetween(repository.gitDir, repository.base, repository.head);
    expect(changes.map(({ path }) => path)).toEqual(['c.txt']);
  });

  it('has no merge commit while there is a conflict', () => {
    const repository = new Repository({ base: { 'a.txt': 'a\n' }, head: { 'a.txt': 'b\n' } });
    repository.pushToBase({ 'a.txt': 'c\n' });
    expect(repository.merge).toBeUndefined();
    repository.push({ 'a.txt': 'c\n' });
    expect(repository.merge).toBeDefined();
  });

  it('of a fork has its branch elsewhere', () => {
    const repository = new Repository({ base: {}, head: { a: 'a' }, headRepository: 'fork' });
    expect(repository.headFullName).toBe('octocat/compose-example');
    expect(gitText(repository.gitDir, 'for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
  });
});

describe('a checkout', () => {
  const repository = new Repository({
    base: { 'a.txt': 'a\n' },
    head: {
      'b.txt': 'b\n',
      'run.sh': { executable: '#!/bin/sh\n' },
      'link.yml': { link: '../outside.yml' },
      'odd "name"\n\\é.yml': 'odd\n',
      'bytes.bin': new Uint8Array([0, 255]),
    },
  });
  repository.pushToBase({ 'c.txt': 'c\n' });

  it('of the merge commit is shallow, as actions/checkout leaves it', () => {
    const workspace = checkout(repository, 'merge');
    expect(gitText(workspace, 'rev-parse', 'HEAD')).toBe(repository.merge);
    expect(gitText(workspace, 'log', '--format=%H')).toBe(repository.merge);
    expect(gitText(workspace, 'log', '-1', '--format=%P')).toBe('');
    expect(gitText(workspace, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD');
    expect(['a.txt', 'b.txt', 'c.txt'].every((file) => existsSync(join(workspace, file)))).toBe(true);
    expect(statSync(join(workspace, 'run.sh')).mode & 0o111).not.toBe(0);
    expect(readlinkSync(join(workspace, 'link.yml'))).toBe('../outside.yml');
    expect(readFileSync(join(workspace, 'odd "name"\n\\é.yml'), 'utf8')).toBe('odd\n');
    expect([...readFileSync(join(workspace, 'bytes.bin'))]).toEqual([0, 255]);
  });

  it('of all history has both parents', () => {
    const workspace = checkout(repository, 'merge', 0);
    const parents = gitText(workspace, 'log', '-1', '--format=%P').split(' ');
    expect(parents).toEqual([repository.base, repository.head]);
    expect(gitText(workspace, 'rev-parse', 'refs/remotes/origin/main')).toBe(repository.base);
  });

  it('is of the head, of the base, or of nothing', () => {
    expect(existsSync(join(checkout(repository, 'head'), 'c.txt'))).toBe(false);
    expect(existsSync(join(checkout(repository, 'base'), 'b.txt'))).toBe(false);
    expect(existsSync(join(checkout(repository, 'nothing'), '.git'))).toBe(false);
  });

  it('can fetch more', () => {
    const workspace = checkout(repository, 'merge');
    gitText(workspace, 'fetch', '--quiet', '--depth=1', 'origin', repository.head);
    expect(gitText(workspace, 'rev-parse', 'FETCH_HEAD')).toBe(repository.head);
  });
});

describe('changes', () => {
  it('are those of the pull request, of every kind', () => {
    const repository = new Repository({
      base: { 'changed.txt': LONG, 'gone.txt': 'gone\n', 'old.txt': LONG.repeat(2), 'kind.txt': 'x\n', 'z.txt': 'z\n' },
      head: {
        'changed.txt': LONG.replace('line 2\n', 'two\n').replace('line 20\n', ''),
        'gone.txt': undefined,
        'old.txt': undefined,
        'new.txt': `${LONG.repeat(2)}more\n`,
        'kind.txt': { link: 'z.txt' },
        'binary.bin': new Uint8Array([0, 1, 2]),
        'empty.txt': '',
        module: { submodule: '1234567890123456789012345678901234567890' },
        'unterminated\n@@ -1 +1 @@.txt': 'diff --git a/x b/x\r\ndiff --git\u2028diff --git a b',
      },
    });
    const changes = changesBetween(repository.gitDir, repository.base, repository.head);
    expect(
      changes.map(({ status, path, additions, deletions, patch }) => [status, path, additions, deletions, patch]),
    ).toEqual([
      ['added', 'binary.bin', 0, 0, undefined],
      [
        'modified',
        'changed.txt',
        1,
        2,
        expect.stringMatching(/^@@ -1,5 \+1,5 @@\n line 1\n-line 2\n\+two\n[^]*\n@@ -17,7 \+17,6 @@/),
      ],
      ['added', 'empty.txt', 0, 0, undefined],
      ['removed', 'gone.txt', 0, 1, '@@ -1 +0,0 @@\n-gone'],
      ['changed', 'kind.txt', 1, 1, '@@ -1 +0,0 @@\n-x'],
      ['added', 'module', 1, 0, '@@ -0,0 +1 @@\n+Subproject commit 1234567890123456789012345678901234567890'],
      ['renamed', 'new.txt', 1, 0, expect.stringMatching(/\n\+more$/)],
      [
        'added',
        'unterminated\n@@ -1 +1 @@.txt',
        2,
        0,
        expect.stringMatching(/^@@ -0,0 \+1,2 @@\n\+diff[^]*\n\\ No newline at end of file$/),
      ],
    ]);
    expect(changes.find(({ path }) => path === 'new.txt')?.previousPath).toBe('old.txt');
    expect(changes.find(({ path }) => path === 'changed.txt')?.sha).toBe(
      gitText(repository.gitDir, 'rev-parse', `${repository.head}:changed.txt`),
    );
  });

  it('come in hunks that are kept apart', () => {
    const [one, two, ...rest] = hunksOf('@@ -1,3 +1,3 @@ top\n a\n-b\n+B\n c\n@@ -4,1 +4,2 @@\n d\n+e\n\\ No newline');
    expect(rest).toEqual([]);
    expect([...(one?.LEFT ?? [])]).toEqual([1, 2, 3]);
    expect([...(one?.RIGHT ?? [])]).toEqual([1, 2, 3]);
    expect([...(two?.RIGHT ?? [])]).toEqual([4, 5]);
  });
});
