import { afterAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from '../../src/host/blob-id.ts';
import { changedBetween, contentAt, headOf, tracked } from '../../src/host/git.ts';
import { checkout } from '../support/github/checkout.ts';
import { Repository } from '../support/github/repository.ts';
import { removeTemporaryFolders, temporaryFolder } from '../support/github/temporary.ts';

afterAll(removeTemporaryFolders);

const long = 'a\nb\nc\nd\ne\nf\n';
const odd = 'öd\nd "x"\t.yml';

function open(): Repository {
  return new Repository({
    base: { 'gone.yml': 'x\n', 'old.yml': long, 'same.yml': 'same\n', 'link.yml': 'plain\n' },
    head: { 'gone.yml': undefined, 'old.yml': undefined, 'new.yml': long, [odd]: 'odd\n', 'link.yml': { link: 'same.yml' }, sub: { submodule: '1'.repeat(40) } },
  });
}

describe('git', () => {
  it('names the parents of a merge that is checked out alone', async () => {
    const repository = open();
    expect(await headOf(checkout(repository, 'merge'))).toEqual({ sha: repository.merge, parents: [repository.base, repository.head] });
    expect(await headOf(checkout(repository, 'head'))).toEqual({ sha: repository.head, parents: [repository.base] });
  });

  it('says nothing of a folder that is no repository', async () => {
    const folder = temporaryFolder('plain');
    expect([await headOf(folder), await tracked(folder), await changedBetween(folder, 'a', 'b', true)]).toEqual([undefined, undefined, undefined]);
  });

  it('lists what it tracks, links apart, and neither submodules nor what only lies there', async () => {
    const folder = checkout(open(), 'head');
    writeFileSync(join(folder, 'untracked.yml'), 'x');
    const found = await tracked(folder);
    expect(found?.files.toSorted()).toEqual(['new.yml', 'same.yml', odd]);
    expect([...(found?.links ?? [])]).toEqual(['link.yml']);
  });

  it('tells what changed, by any name', async () => {
    const repository = open();
    const changes = await changedBetween(checkout(repository, 'merge', 0), repository.base, repository.head, true);
    expect(changes?.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'gone.yml', removed: true },
      { path: 'link.yml', removed: false },
      { path: 'new.yml', from: 'old.yml', removed: false },
      { path: 'sub', removed: false },
      { path: odd, removed: false },
    ]);
  });

  it('does not guess where history is missing', async () => {
    const repository = open();
    expect(await changedBetween(checkout(repository, 'merge'), repository.base, repository.head, true)).toBeUndefined();
  });

  it('reads a file of another commit', async () => {
    const repository = open();
    const folder = checkout(repository, 'merge', 0);
    expect(await contentAt(folder, repository.base, 'old.yml')).toBe(long);
    expect(await contentAt(folder, repository.base, 'new.yml')).toBeUndefined();
    expect(await contentAt(folder, repository.base, 'x\nHEAD:same.yml')).toBeUndefined();
  });

  it('computes the id of a content', () => {
    expect(blobId(Buffer.from('hello\n'), '0'.repeat(40))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect(blobId(Buffer.from('hello\n'), '0'.repeat(64))).toBe('2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4');
  });
});
