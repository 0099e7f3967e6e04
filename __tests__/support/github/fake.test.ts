import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { TOKEN } from './fake.ts';
import { openScenario, type Scenario, type ScenarioPlan } from './scenario.ts';
import { removeTemporaryFolders } from './temporary.ts';

const REPO = { owner: 'octo-org', repo: 'compose-example' };
const ISSUE = { ...REPO, issue_number: 7 };
const PULL = { ...REPO, pull_number: 7 };
const LINES = Array.from({ length: 40 }, (_, line) => `line ${line + 1}\n`).join('');

let scenario: Scenario;
let octokit: ReturnType<typeof getOctokit>;

async function open(plan: Partial<ScenarioPlan> = {}): Promise<void> {
  scenario = await openScenario({
    base: { 'a.txt': LINES },
    head: { 'a.txt': LINES.replace('line 20\n', '20\n') },
    ...plan,
  });
  octokit = getOctokit(TOKEN, { baseUrl: scenario.server.apiUrl });
}

// Whatever the fake answers must be what GitHub could answer.
afterEach(() => scenario.close());
afterAll(removeTemporaryFolders);

describe('files of the pull request', () => {
  it('come with patch and blob, or without a patch if it is too large', async () => {
    await open({ head: { 'b.txt': 'b\n', 'huge.txt': 'huge\n' }, withoutPatch: ['huge.txt'] });
    const { data } = await octokit.rest.pulls.listFiles(PULL);
    expect(data).toMatchObject([
      {
        filename: 'b.txt',
        status: 'added',
        additions: 1,
        patch: '@@ -0,0 +1 @@\n+b',
        sha: '61780798228d17af2d34fce4cfbdf35556832472',
      },
      { filename: 'huge.txt', additions: 1 },
    ]);
    expect(data[1]).not.toHaveProperty('patch');
  });

  it('come 30 a page, 100 at most, and 3000 in all', async () => {
    const head = Object.fromEntries(
      Array.from({ length: 3001 }, (_, index) => [`f${String(index).padStart(4, '0')}`, `${index}`]),
    );
    await open({ head });
    const first = await octokit.rest.pulls.listFiles(PULL);
    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(/[?&]page=2>; rel="next", <.*page=100>; rel="last"$/);
    const large = await octokit.rest.pulls.listFiles({ ...PULL, per_page: 500, page: 30 });
    expect(large.data).toHaveLength(100);
    expect(large.headers.link).not.toContain('rel="next"');
    expect(await octokit.paginate(octokit.rest.pulls.listFiles, { ...PULL, per_page: 100 })).toHaveLength(3000);
    expect((await octokit.rest.pulls.get(PULL)).data.number).toBe(7);
  });
});

describe('comments', () => {
  it('are made, read, changed and found, each with its author', async () => {
    await open();
    scenario.github.addComment('mine');
    const { data } = await octokit.rest.issues.createComment({ ...ISSUE, body: 'first' });
    await octokit.rest.issues.updateComment({ ...REPO, comment_id: data.id, body: 'second' });
    expect((await octokit.rest.issues.getComment({ ...REPO, comment_id: data.id })).data.body).toBe('second');
    const list = await octokit.rest.issues.listComments(ISSUE);
    expect(list.data.map(({ user, body }) => [user?.login, body])).toEqual([
      ['octocat', 'mine'],
      ['github-actions[bot]', 'second'],
    ]);
    expect(data.html_url).toBe(`https://github.com/octo-org/compose-example/pull/7#issuecomment-${data.id}`);
    expect(scenario.github.comments.at(-1)?.updatedAt).not.toBe(scenario.github.comments.at(-1)?.createdAt);
  });

  it('have 65536 characters at most', async () => {
    await open();
    await octokit.rest.issues.createComment({ ...ISSUE, body: '🐳'.repeat(65_536) });
    await expect(octokit.rest.issues.createComment({ ...ISSUE, body: 'x'.repeat(65_537) })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Body is too long (maximum is 65536 characters)'),
    });
    await expect(octokit.rest.issues.createComment({ ...ISSUE, body: ' ' })).rejects.toMatchObject({ status: 422 });
    expect(scenario.github.comments).toHaveLength(1);
  });

  it('are not there for other pull requests', async () => {
    await open();
    await expect(octokit.rest.issues.createComment({ ...REPO, issue_number: 8, body: 'x' })).rejects.toMatchObject({
      status: 404,
    });
    await expect(octokit.rest.issues.updateComment({ ...REPO, comment_id: 1, body: 'x' })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('check runs', () => {
  const annotation = { path: 'a.txt', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' } as const;
  const output = { title: 't', summary: 's' };

  it('add annotations with every change', async () => {
    await open({ permissions: { checks: 'write' } });
    const check = { ...REPO, name: 'compose', head_sha: scenario.repository.head };
    const { data } = await octokit.rest.checks.create({ ...check, output: { ...output, annotations: [annotation] } });
    const annotations = Array.from({ length: 50 }, () => annotation);
    const changes = {
      ...REPO,
      check_run_id: data.id,
      conclusion: 'failure',
      output: { ...output, annotations },
    } as const;
    const changed = await octokit.rest.checks.update(changes);
    expect(changed.data).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 51 },
    });
    const list = { ...REPO, check_run_id: data.id, per_page: 100 };
    expect(await octokit.paginate(octokit.rest.checks.listAnnotations, list)).toHaveLength(51);
    expect(scenario.github.checks).toMatchObject([{ name: 'compose', title: 't', conclusion: 'failure' }]);
  });

  it('are refused for what only GitHub knows', async () => {
    await open({ permissions: { checks: 'write' } });
    const check = { ...REPO, name: 'compose', head_sha: scenario.repository.head };
    const create = (bad: Readonly<Record<string, string>>): Promise<unknown> =>
      octokit.rest.checks.create({ ...check, ...bad });
    await expect(create({ status: 'completed' })).rejects.toMatchObject({ status: 422 });
    await expect(create({ head_sha: '0'.repeat(40) })).rejects.toMatchObject({ status: 422 });
    for (const bad of [
      { start_line: 0 },
      { end_line: 2, start_column: 1 },
      { start_column: 5, end_column: 4 },
      { message: 'x'.repeat(65_537) },
      { title: 'x'.repeat(256) },
    ]) {
      const annotations = [{ ...annotation, ...bad }];
      const refused = octokit.rest.checks.create({ ...check, output: { ...output, annotations } });
      await expect(refused).rejects.toMatchObject({
        response: { data: { errors: [{ resource: 'CheckRun', code: 'invalid', field: 'annotations' }] } },
      });
    }
    expect(scenario.github.checks).toEqual([]);
  });
});

describe('reviews', () => {
  const comment = { path: 'a.txt', body: 'b' };

  it('keep comments whose lines one hunk shows', async () => {
    await open();
    const comments = [
      { ...comment, line: 17 },
      { ...comment, line: 20, side: 'LEFT' },
      { ...comment, start_line: 18, line: 23 },
      { ...comment, position: 1 },
    ];
    await octokit.rest.pulls.createReview({ ...PULL, event: 'COMMENT', commit_id: scenario.repository.head, comments });
    expect(scenario.github.reviews).toMatchObject([
      { state: 'COMMENTED', comments: [{ line: 17 }, { side: 'LEFT' }, { startLine: 18 }, { position: 1 }] },
    ]);
    expect((await octokit.rest.pulls.listReviewComments(PULL)).data).toHaveLength(4);
  });

  const outside =
    "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank";
  const both =
    "Pull request review thread line must be part of the diff, Pull request review thread start line must be part of the same hunk as the line., and Pull request review thread diff hunk can't be blank";
  it.each([
    ['a line outside', { line: 1 }, outside],
    ['two lines outside', { start_line: 1, line: 2 }, both],
    [
      'a start outside',
      { start_line: 1, line: 20 },
      'Pull request review thread start line must be part of the same hunk as the line.',
    ],
    [
      'a start after the end',
      { start_line: 20, line: 20 },
      'Pull request review thread start line must precede the end line.',
    ],
    ['another file', { path: 'b.txt', line: 1 }, 'Path could not be resolved'],
  ])('are refused as a whole for %s', async (_, bad, error) => {
    await open();
    const comments = [{ ...comment, line: 20 }, Object.assign({}, comment, bad)];
    await expect(octokit.rest.pulls.createReview({ ...PULL, event: 'COMMENT', comments })).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Unprocessable Entity', errors: [error] } },
    });
    expect(scenario.github.reviews).toEqual([]);
  });

  it('are not for the merge commit', async () => {
    await open();
    const review = { ...PULL, event: 'COMMENT', body: 'x', commit_id: scenario.repository.merge ?? '' } as const;
    await expect(octokit.rest.pulls.createReview(review)).rejects.toMatchObject({
      response: { data: { errors: ['The commitOID is not part of the pull request'] } },
    });
  });
});
