import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diskWorkspace } from '../../src/host/disk.ts';
import { readEvent } from '../../src/host/github/event.ts';
import { folderOf } from '../../src/host/github/folder.ts';
import { openReview } from '../../src/host/github/review.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { overlay } from '../../src/source/overlay.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Presence, Workspace } from '../../src/source/workspace.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { git } from '../support/github/git.ts';
import { removeTemporaryFolders } from '../support/github/temporary.ts';
import { openHost, type Host } from '../support/host.ts';

async function presences(workspace: Workspace, paths: readonly string[]): Promise<Readonly<Record<string, Presence>>> {
  return Object.fromEntries(await Promise.all(paths.map(async (one) => [one, await workspace.presence(one)] as const)));
}

const texts = { 'compose.yml': 'x', 'app/Dockerfile': 'x', 'app/src/main.c': 'x' };

/** What every workspace says of these texts. */
const plain: Readonly<Record<string, Presence>> = {
  '': 'folder', 'compose.yml': 'file', 'app': 'folder', 'app/src': 'folder', 'app/Dockerfile': 'file',
  'app/dockerfile': 'nothing', 'App': 'nothing', 'compose.yml/x': 'nothing', 'nope/x': 'nothing', '../x': 'unknown',
};

describe('what there is in memory', () => {
  const memory = memoryWorkspace(texts);

  it('is told by the paths of the texts', async () => expect(await presences(memory, Object.keys(plain))).toEqual(plain));

  it('counts what is laid over', async () => {
    expect(await presences(overlay(memory, new Map([['new', new SourceFile('new', '')]])), ['new', 'app', 'old'])).toEqual({ new: 'file', app: 'folder', old: 'nothing' });
  });

  it('is seen from a folder, too', async () => {
    expect(await presences(folderOf(memory, 'app'), ['', 'src', '../compose.yml', '../..', '..'])).toEqual({ '': 'folder', 'src': 'folder', '../compose.yml': 'file', '../..': 'unknown', '..': 'folder' });
  });
});

describe('what there is on disk', () => {
  let root = '';
  const put = (name: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), 'x');
  };

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'presence-'));
    for (const name of [...Object.keys(texts), '.git/config', 'deep/compose.yml']) put(`repo/${name}`);
    put('outside/file');
    mkdirSync(path.join(root, 'repo/submodule'));
    symlinkSync('../outside', path.join(root, 'repo/out'));
    symlinkSync('app', path.join(root, 'repo/in'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is loose where no git is around it', () => {
    const places = [['repo'], ['repo/app'], ['outside'], ['repo', 'outside']];
    expect(places.map((folders) => diskWorkspace({ cwd: root, folders, files: [] }).isLoose)).toEqual([false, false, true, true]);
  });

  const disk = (folder: string): Workspace => diskWorkspace({ cwd: path.join(root, folder), folders: ['.'], files: [] });

  it('is told by the exact names', async () => expect(await presences(disk('repo'), Object.keys(plain))).toEqual(plain));

  it('is not told through links, of what is not fetched, and of git itself', async () => {
    const asked = ['out', 'out/file', 'in/Dockerfile', 'submodule/Dockerfile', '.git/config'];
    expect(Object.values(await presences(disk('repo'), asked))).toEqual(asked.map(() => 'unknown'));
    expect(await disk('repo').presence('submodule')).toBe('folder');
  });

  it('is told of all the repository around a folder, and of nothing beside that', async () => {
    expect(await presences(disk('repo/deep'), ['compose.yml', '..', '../app', '../lib', '../..', '../../outside/file'])).toEqual({
      'compose.yml': 'file', '..': 'folder', '../app': 'folder', '../lib': 'nothing', '../..': 'unknown', '../../outside/file': 'unknown',
    });
    expect(await disk('outside').presence('../repo/app')).toBe('unknown');
  });
});

describe('what there is at GitHub', () => {
  let host: Host | undefined;
  afterEach(() => host?.close());
  afterAll(removeTemporaryFolders);

  async function open(target: 'merge' | 'nothing') {
    host = await openHost({ base: { 'compose.yml': 'y', 'app/Dockerfile': 'x', 'old': 'x' }, head: { 'compose.yml': 'x', 'app/src/main.c': 'x', 'old': undefined } });
    const around = await host.around(target);
    const event = readEvent('pull_request', pullRequestEvent(host.scenario.repository).payload);
    return { review: async () => (await openReview(event, around)).workspace, folder: around.folder, asked: host.asked };
  }

  it('is told by the tree, for no more requests than its list', async () => {
    const { review, asked } = await open('nothing');
    expect(await presences(await review(), [...Object.keys(plain), 'old'])).toEqual({ ...plain, old: 'nothing' });
    expect(asked()).toEqual(['pulls/list-files', 'git/get-tree']);
  });

  it('is told by a checkout, also of what that leaves out', async () => {
    const { review, folder } = await open('merge');
    expect(await presences(await review(), Object.keys(plain))).toEqual(plain);
    git(folder, ['sparse-checkout', 'set', '--no-cone', '/compose.yml']);
    expect(existsSync(path.join(folder, 'app'))).toBe(false);
    expect(await presences(await review(), Object.keys(plain))).toEqual(plain);
  });
});
