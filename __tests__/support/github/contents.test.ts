import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { TOKEN } from './fake.ts';
import { gitText } from './git.ts';
import { openScenario, type Scenario } from './scenario.ts';
import { removeTemporaryFolders } from './temporary.ts';

const REPO = { owner: 'octo-org', repo: 'compose-example' };
const MODULE = '1234567890123456789012345678901234567890';

let scenario: Scenario;
let octokit: ReturnType<typeof getOctokit>;

async function content(path: string, ref?: string): Promise<unknown> {
  const { data } = await octokit.rest.repos.getContent({ ...REPO, path, ...(ref !== undefined && { ref }) });
  return data;
}

function compare(basehead: string): ReturnType<typeof octokit.rest.repos.compareCommitsWithBasehead> {
  return octokit.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead });
}

beforeEach(async () => {
  scenario = await openScenario({
    base: { 'compose.yml': 'services: {}\n' },
    head: {
      'compose.yml': 'name: über\n',
      'dir/run.sh': { executable: '#!/bin/sh\n' },
      'dir/link.yml': { link: '../compose.yml' },
      'away.yml': { link: '/etc/passwd' },
      module: { submodule: MODULE },
      'large.yml': 'x'.repeat(1024 * 1024 + 1),
    },
    treeLimit: 6,
  });
  octokit = getOctokit(TOKEN, { baseUrl: scenario.server.apiUrl });
});
afterEach(() => scenario.close());
afterAll(removeTemporaryFolders);

describe('a tree', () => {
  it('tells files, programs, links, submodules and folders apart', async () => {
    const tree_sha = scenario.repository.head;
    const { data } = await octokit.rest.git.getTree({ ...REPO, tree_sha, recursive: '1' });
    expect(data.truncated).toBe(true);
    expect(data.tree.map(({ path, mode, type }) => [path, mode, type])).toEqual([
      ['away.yml', '120000', 'blob'],
      ['compose.yml', '100644', 'blob'],
      ['dir', '040000', 'tree'],
      ['dir/link.yml', '120000', 'blob'],
      ['dir/run.sh', '100755', 'blob'],
      ['large.yml', '100644', 'blob'],
    ]);
    expect(data.tree[1]).toMatchObject({
      size: 12,
      sha: gitText(scenario.repository.gitDir, 'rev-parse', `${tree_sha}:compose.yml`),
    });
  });

  it('of one level is that of a commit or of a folder', async () => {
    const { data } = await octokit.rest.git.getTree({ ...REPO, tree_sha: scenario.repository.base });
    expect(data).toMatchObject({ truncated: false, tree: [{ path: 'compose.yml' }] });
    const folder = gitText(scenario.repository.gitDir, 'rev-parse', `${scenario.repository.head}:dir`);
    const below = await octokit.rest.git.getTree({ ...REPO, tree_sha: folder });
    expect(below.data.tree.map(({ path }) => path)).toEqual(['link.yml', 'run.sh']);
    await expect(octokit.rest.git.getTree({ ...REPO, tree_sha: 'nothing' })).rejects.toMatchObject({ status: 404 });
  });
});

it('gives blobs and commits', async () => {
  const file_sha = gitText(scenario.repository.gitDir, 'rev-parse', `${scenario.repository.head}:compose.yml`);
  const { data } = await octokit.rest.git.getBlob({ ...REPO, file_sha });
  expect(Buffer.from(data.content, 'base64').toString()).toBe('name: über\n');
  const raw = await octokit.rest.git.getBlob({ ...REPO, file_sha, mediaType: { format: 'raw' } });
  expect(raw.headers['content-type']).toContain('application/vnd.github.raw');
  await expect(octokit.rest.git.getBlob({ ...REPO, file_sha: '0'.repeat(40) })).rejects.toMatchObject({ status: 404 });
  const commit = await octokit.rest.git.getCommit({ ...REPO, commit_sha: scenario.repository.head });
  expect(commit.data).toMatchObject({ message: 'Change things', parents: [{ sha: scenario.repository.base }] });
});

describe('contents', () => {
  it('are of the default branch, or of any commit', async () => {
    expect(await content('compose.yml')).toMatchObject({ type: 'file', encoding: 'base64', size: 13 });
    expect(await content('compose.yml', scenario.repository.head)).toMatchObject({ size: 12 });
    await expect(content('dir/run.sh')).rejects.toMatchObject({ status: 404 });
    await expect(content('compose.yml', 'nothing')).rejects.toMatchObject({ status: 404 });
  });

  it('follow a link within the repository, and show where others lead', async () => {
    const { head } = scenario.repository;
    expect(await content('dir/link.yml', head)).toMatchObject({ type: 'file', path: 'compose.yml', size: 12 });
    expect(await content('away.yml', head)).toMatchObject({ type: 'symlink', target: '/etc/passwd' });
    expect(await content('module', head)).toMatchObject({ type: 'submodule', sha: MODULE });
  });

  it('of a folder are a list; of a large file nothing', async () => {
    const { head } = scenario.repository;
    expect(await content('dir', head)).toMatchObject([
      { name: 'link.yml', type: 'symlink' },
      { name: 'run.sh', type: 'file' },
    ]);
    expect(await content('', head)).toHaveLength(5);
    expect(await content('large.yml', head)).toMatchObject({ content: '', encoding: 'none', size: 1024 * 1024 + 1 });
  });
});

it('compares commits', async () => {
  scenario.repository.pushToBase({ 'other.txt': 'x\n' });
  const { base, head } = scenario.repository;
  const { data } = await compare(`${base}...${head}`);
  expect(data).toMatchObject({
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    total_commits: 1,
    commits: [{ sha: head }],
  });
  expect(data.files?.map(({ filename }) => filename)).toEqual([
    'away.yml',
    'compose.yml',
    'dir/link.yml',
    'dir/run.sh',
    'large.yml',
    'module',
  ]);
  expect((await compare('main...feature')).data.status).toBe('diverged');
  await expect(compare(`${base}...${'0'.repeat(40)}`)).rejects.toMatchObject({ status: 404 });
});

it('finds the pull request of a commit', async () => {
  const find = async (commit_sha: string): Promise<readonly number[]> =>
    (await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...REPO, commit_sha })).data.map(
      ({ number }) => number,
    );
  expect(await find(scenario.repository.head)).toEqual([7]);
  expect(await find(scenario.repository.base)).toEqual([]);
  expect((await octokit.rest.rateLimit.get()).data.rate.limit).toBe(1000);
});
