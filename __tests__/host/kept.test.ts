import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diskWorkspace } from '../../src/host/disk.ts';
import { readEvent } from '../../src/host/github/event.ts';
import { folderOf } from '../../src/host/github/folder.ts';
import { openReview } from '../../src/host/github/review.ts';
import type { Kept, Workspace } from '../../src/source/workspace.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { git } from '../support/github/git.ts';
import { removeTemporaryFolders } from '../support/github/temporary.ts';
import { openHost, type Host } from '../support/host.ts';

async function keptOf(workspace: Workspace, paths: readonly string[]): Promise<Readonly<Record<string, Kept | undefined>>> {
  return Object.fromEntries(await Promise.all(paths.map(async (one) => [one, await workspace.kept?.(one)] as const)));
}

describe('how git keeps files on disk', () => {
  let root = '';

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'kept-'));
    mkdirSync(path.join(root, 'repo/app'), { recursive: true });
    mkdirSync(path.join(root, 'none'));
    for (const name of ['repo/plain.sh', 'repo/run.sh', 'repo/app/.env', 'repo/.env', 'none/.env']) writeFileSync(path.join(root, name), 'x');
    const repo = path.join(root, 'repo');
    git(repo, ['init', '-q']);
    git(repo, ['add', 'plain.sh', 'run.sh', 'app/.env']);
    git(repo, ['update-index', '--chmod=+x', 'run.sh']);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const disk = (folder: string): Workspace => diskWorkspace({ cwd: path.join(root, folder), folders: ['.'], files: [] });

  it('is told by the index', async () => {
    expect(await keptOf(disk('repo'), ['plain.sh', 'run.sh', 'app/.env', '.env', 'gone', '../none/.env'])).toEqual({
      'plain.sh': 'file', 'run.sh': 'program', 'app/.env': 'file', '.env': 'not', 'gone': 'not', '../none/.env': 'unknown',
    });
  });

  it('is told as seen from a folder within', async () => {
    expect(await keptOf(disk('repo/app'), ['.env', '../run.sh'])).toEqual({ '.env': 'file', '../run.sh': 'program' });
    expect(await keptOf(folderOf(disk('repo'), 'app'), ['.env', '../run.sh'])).toEqual({ '.env': 'file', '../run.sh': 'program' });
  });

  it('is not told where there is no git', async () => {
    expect(await keptOf(disk('none'), ['.env'])).toEqual({ '.env': 'unknown' });
  });
});

describe('how git keeps files at GitHub', () => {
  let host: Host | undefined;
  afterEach(() => host?.close());
  afterAll(removeTemporaryFolders);

  it.each(['merge', 'nothing'] as const)('is told where %s is checked out', async (target) => {
    host = await openHost({ base: { 'compose.yml': 'y', 'app/.env': 'x' }, head: { 'compose.yml': 'x' } });
    const around = await host.around(target);
    const { workspace } = await openReview(readEvent('pull_request', pullRequestEvent(host.scenario.repository).payload), around);
    expect(await keptOf(workspace, ['app/.env', '.env', 'app'])).toEqual({ 'app/.env': 'file', '.env': 'not', 'app': target === 'merge' ? 'not' : 'unknown' });
  });
});
