import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { touchedPaths } from '../../../src/host/github/changes.ts';
import { readEvent } from '../../../src/host/github/event.ts';
import { NothingToRead, openReview } from '../../../src/host/github/review.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import type { Workspace } from '../../../src/source/workspace.ts';
import { mergeGroupEvent, pullRequestEvent, pullRequestTargetEvent, pushEvent, scheduleEvent, workflowRunEvent, type WorkflowEvent } from '../../support/github/events.ts';
import { badGateway } from '../../support/github/faults.ts';
import type { ScenarioPlan } from '../../support/github/scenario.ts';
import { removeTemporaryFolders } from '../../support/github/temporary.ts';
import { openHost, type Host } from '../../support/host.ts';

let host: Host | undefined;
afterEach(() => host?.close());
afterAll(removeTemporaryFolders);

const plan: ScenarioPlan = {
  base: { 'compose.yml': 'one\n', 'old.yml': 'a\nb\nc\nd\n', 'README.md': 'x\n' },
  head: { 'compose.yml': 'two\n', 'old.yml': undefined, 'new.yml': 'a\nb\nc\nd\n' },
};

async function open(extra: Partial<ScenarioPlan> = {}): Promise<Host> {
  host = await openHost({ ...plan, ...extra });
  return host;
}

function review({ name, payload }: WorkflowEvent, around: Awaited<ReturnType<Host['around']>>) {
  return openReview(readEvent(name, payload), around);
}

async function textOf(workspace: Workspace, path: string): Promise<string | undefined> {
  const file = await workspace.read(path);
  return file instanceof SourceFile ? file.text : file?.reason;
}

function lines(first: string, last: string): string {
  return `${first}\n2\n3\n4\n5\n6\n7\n8\n${last}\n`;
}

const touched = ['compose.yml', 'new.yml', 'old.yml'];

describe('a pull request', () => {
  it.each(['merge', 'head'] as const)('is read from the checkout of its %s: one request', async (target) => {
    const { scenario, asked, around } = await open();
    const { workspace, changes, remote } = await review(pullRequestEvent(scenario.repository), await around(target));
    expect(await textOf(workspace, 'compose.yml')).toBe('two\n');
    expect((await workspace.list()).toSorted()).toEqual(['README.md', 'compose.yml', 'new.yml']);
    expect([...touchedPaths(changes ?? { files: [], complete: true })].toSorted()).toEqual(touched);
    expect([remote, asked()]).toEqual([undefined, ['pulls/list-files']]);
  });

  it.each(['nothing', 'base'] as const)('is read through the API where %s is checked out: three requests', async (target) => {
    const { scenario, asked, around } = await open({ headRepository: 'fork' });
    const { workspace } = await review(pullRequestTargetEvent(scenario.repository), await around(target));
    const texts = await Promise.all(['compose.yml', 'new.yml', 'README.md', 'old.yml'].map((path) => textOf(workspace, path)));
    expect(texts).toEqual(['two\n', 'a\nb\nc\nd\n', 'x\n', undefined]);
    expect(asked()).toEqual(['pulls/list-files', 'git/get-tree', 'graphql']);
  });

  it('is read as it is at its head where the merge makes something else of a file', async () => {
    const { scenario, around } = await open({ base: { 'compose.yml': lines('1', '9') }, head: { 'compose.yml': lines('1', 'head') } });
    scenario.repository.pushToBase({ 'compose.yml': lines('base', '9') });
    const { workspace } = await review(pullRequestEvent(scenario.repository), await around('merge'));
    expect(await textOf(workspace, 'compose.yml')).toBe(lines('1', 'head'));
  });

  it('is not fooled by an earlier step, nor upset by other line ends', async () => {
    const { scenario, around, asked } = await open();
    const place = await around('merge');
    writeFileSync(join(place.folder, 'compose.yml'), 'rendered\n');
    writeFileSync(join(place.folder, 'new.yml'), 'a\r\nb\r\nc\r\nd\r\n');
    const { workspace } = await review(pullRequestEvent(scenario.repository), place);
    expect(await textOf(workspace, 'new.yml')).toBe('a\r\nb\r\nc\r\nd\r\n');
    expect(asked()).toEqual(['pulls/list-files']);
    expect(await textOf(workspace, 'compose.yml')).toBe('two\n');
  });

  it('is not followed through links, nor into git\'s own folder', async () => {
    const head = { 'link.yml': { link: '.git/config' }, dir: { link: '.git' } };
    const { scenario, around } = await open({ head });
    for (const target of ['merge', 'nothing'] as const) {
      const { workspace } = await review(pullRequestEvent(scenario.repository), await around(target));
      expect(await textOf(workspace, 'link.yml')).toBe('a symbolic link');
      expect(await textOf(workspace, '.git/config')).toBeUndefined();
      expect(await textOf(workspace, '.GIT/config')).toBeUndefined();
      expect((await textOf(workspace, 'dir/config')) ?? '').not.toMatch(/repositoryformatversion/);
      expect(await workspace.list()).not.toContain('link.yml');
    }
  });

  it('can do with git alone, where there is no token', async () => {
    const { scenario, around, asked } = await open();
    const { changes, workspace, readBase } = await review(pullRequestEvent(scenario.repository), await around('merge', { token: false, depth: 0 }));
    expect([...touchedPaths(changes ?? { files: [], complete: true })].toSorted()).toEqual(touched);
    expect([await textOf(workspace, 'compose.yml'), await readBase('compose.yml'), asked()]).toEqual(['two\n', 'one\n', []]);
  });

  it('does not guess what changed, where nobody can tell', async () => {
    const { scenario, around } = await open();
    const { changes } = await review(pullRequestEvent(scenario.repository), await around('merge', { token: false }));
    expect(changes).toBeUndefined();
  });

  it('is nothing to read without checkout and token', async () => {
    const { scenario, around } = await open();
    await expect(review(pullRequestEvent(scenario.repository), await around('nothing', { token: false }))).rejects.toBeInstanceOf(NothingToRead);
  });

  it('is compared where its files may not be listed', async () => {
    const { scenario, around, asked } = await open({ permissions: { pull_requests: 'none' } });
    const { changes } = await review(pullRequestEvent(scenario.repository), await around('merge'));
    expect([...touchedPaths(changes ?? { files: [], complete: true })].toSorted()).toEqual(touched);
    expect(asked()).toEqual(['pulls/list-files', 'repos/compare-commits-with-basehead']);
  });

  it.each([
    [1, ['git/get-tree', 'git/get-tree']],
    [0, []],
  ] as const)('is known whole where GitHub lists three thousand files of it, at depth %i', async (depth, further) => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`a/${index}.txt`, 'x\n']));
    const { scenario, around, asked } = await open({ head: { ...files, 'z.yml': 'last\n', 'compose.yml': undefined } });
    const { changes } = await review(pullRequestEvent(scenario.repository), await around('merge', { depth }));
    const found = touchedPaths(changes ?? { files: [], complete: true });
    expect([found.size, found.has('z.yml'), found.has('compose.yml'), changes?.complete]).toEqual([3002, true, true, true]);
    expect(asked().slice(30)).toEqual(further);
  });

  it('is read before its change', async () => {
    const { scenario, around } = await open();
    const { readBase } = await review(pullRequestEvent(scenario.repository), await around('merge'));
    expect(await Promise.all([readBase('compose.yml'), readBase('new.yml'), readBase('old.yml')])).toEqual(['one\n', undefined, 'a\nb\nc\nd\n']);
  });

  it('is found from another workflow\'s run', async () => {
    const { scenario, around, asked } = await open({ headRepository: 'fork' });
    const { pull, workspace } = await review(workflowRunEvent(scenario.repository), await around('base'));
    expect([pull?.number, pull?.fork, await textOf(workspace, 'compose.yml')]).toEqual([7, true, 'two\n']);
    expect(asked()).toEqual(['repos/list-pull-requests-associated-with-commit', 'pulls/list-files', 'git/get-tree', 'graphql']);
  });

  it('is not found from a run on a commit that is no longer its last', async () => {
    const { scenario, around } = await open();
    const event = workflowRunEvent(scenario.repository);
    scenario.repository.push({ 'compose.yml': 'three\n' });
    expect((await review(event, await around('base'))).pull).toBeUndefined();
  });
});

describe('files through the API', () => {
  it('are read one by one where the query is refused', async () => {
    const { scenario, around, asked } = await open();
    scenario.github.faults.add({ operation: 'graphql', response: badGateway, times: 3 });
    const { workspace } = await review(pullRequestEvent(scenario.repository), await around('nothing'));
    expect(await textOf(workspace, 'compose.yml')).toBe('two\n');
    expect(asked()).toEqual(['pulls/list-files', 'git/get-tree', 'graphql', 'graphql', 'graphql', 'repos/get-content']);
  });

  it('are asked for a hundred at a time, each once', async () => {
    const head = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`f${index}.yml`, `${index}\n`]));
    const { scenario, around, asked } = await open({ head });
    const { workspace } = await review(pullRequestEvent(scenario.repository), await around('nothing'));
    const paths = Object.keys(head);
    const texts = await Promise.all([...paths, ...paths].map((path) => textOf(workspace, path)));
    expect(texts).toEqual([...Object.values(head), ...Object.values(head)]);
    expect(asked()).toEqual(['pulls/list-files', 'pulls/list-files', 'git/get-tree', 'graphql', 'graphql']);
  });

  it('are skipped, and not asked for, where they cannot be checked', async () => {
    const head = { 'big.yml': 'x'.repeat(600_000), 'bin.yml': Buffer.from([0, 1, 2]), 'latin.yml': Buffer.from('a: \xFC\n', 'latin1'), sub: { submodule: '1'.repeat(40) }, 'bom.yml': '\uFEFFa: ü\n' };
    const { scenario, around } = await open({ head });
    const { workspace } = await review(pullRequestEvent(scenario.repository), await around('nothing'));
    const texts = await Promise.all(['big.yml', 'bin.yml', 'latin.yml', 'sub', 'bom.yml', 'nowhere.yml'].map((path) => textOf(workspace, path)));
    expect(texts).toEqual(['larger than 512 KiB', 'not UTF-8', 'not UTF-8', undefined, '\uFEFFa: ü\n', undefined]);
  });

  it('are told to be more than GitHub lists', async () => {
    const { scenario, around } = await open({ treeLimit: 2 });
    const { remote, workspace } = await review(pullRequestEvent(scenario.repository), await around('nothing'));
    expect(await remote?.isTruncated()).toBe(true);
    expect(await textOf(workspace, 'new.yml')).toBe('a\nb\nc\nd\n');
  });
});

describe('two commits', () => {
  it.each([
    ['a push', 0, []],
    ['a push', 1, ['repos/compare-commits-with-basehead']],
  ] as const)('of %s are told apart at depth %i', async (_, depth, requests) => {
    const { scenario, around, asked } = await open();
    const { changes, workspace } = await review(pushEvent(scenario.repository), await around('head', { depth }));
    expect([...touchedPaths(changes ?? { files: [], complete: true })].toSorted()).toEqual(touched);
    expect([await textOf(workspace, 'compose.yml'), asked()]).toEqual(['two\n', requests]);
  });

  it('of a merge group are told apart', async () => {
    const { scenario, around, asked } = await open();
    const { changes, pull } = await review(mergeGroupEvent(scenario.repository), await around('merge'));
    expect([...touchedPaths(changes ?? { files: [], complete: true })].toSorted()).toEqual(touched);
    expect([pull, asked()]).toEqual([undefined, ['repos/compare-commits-with-basehead']]);
  });

  it('are the whole tree where the first is gone', async () => {
    const { scenario, around } = await open();
    const { changes } = await review(pushEvent(scenario.repository, { before: 'a'.repeat(40) }), await around('head'));
    expect(changes).toBeUndefined();
  });
});

describe('a schedule', () => {
  it('is about what is checked out, and asks GitHub for nothing', async () => {
    const { scenario, around, asked } = await open();
    const { workspace, changes } = await review(scheduleEvent(scenario.repository), await around('base'));
    expect([await textOf(workspace, 'compose.yml'), changes, asked()]).toEqual(['one\n', undefined, []]);
  });

  it('is about the commit that it runs on where nothing is checked out', async () => {
    const { scenario, around, asked } = await open();
    const { workspace } = await review(scheduleEvent(scenario.repository), await around('nothing'));
    expect([await textOf(workspace, 'compose.yml'), asked()]).toEqual(['one\n', ['git/get-tree', 'graphql']]);
  });
});
