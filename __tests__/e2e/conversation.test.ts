import { describe, expect, it } from '@jest/globals';
import { pullRequestEvent } from '../support/github/events.ts';
import { badGateway, secondaryRateLimit, type FaultQueue } from '../support/github/faults.ts';
import { READ_ONLY } from '../support/github/permissions.ts';
import { operations, places, pullRequest } from './pull-request.ts';
import { bad, good, privileged } from './texts.ts';

/** Takes the faults that were planned for retries that did not come. */
function spend(faults: FaultQueue, operation: string): void {
  while (faults.take(operation)) continue;
}

describe('the comment', () => {
  it('is none where there is no Compose file, and the check is green', async () => {
    const { run, github } = await pullRequest({ base: { 'a.txt': 'a\n' }, head: { 'a.txt': 'b\n' } });
    const result = await run();
    expect(result.status).toBe(0);
    expect(github.comments).toEqual([]);
    expect(result.outputs).toMatchObject({ conclusion: 'success', 'findings-count': '0', 'files-checked': '0' });
    expect(places(result)).toEqual([]);
  });

  it('is none where there was never a finding', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': good } });
    const result = await run();
    expect([result.status, github.comments.length, result.outputs['files-checked']]).toEqual([0, 0, '1']);
    expect(result.summary).toContain('nothing found in 1 file');
  });

  it('is written with the first finding, and edited to resolved when it is mended', async () => {
    const scenario = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    const { run, github, repository } = scenario;
    const first = await run();
    expect(first.status).toBe(1);
    expect(places(first)).toEqual(['error compose.yml:4 no-privileged']);
    expect(first.annotations.error[0]).toMatchObject({ column: 17, endColumn: 21 });
    expect(first.outputs).toMatchObject({ conclusion: 'failure', 'error-count': '1', 'comment-id': String(github.comments[0]?.id) });
    expect(github.comments[0]?.body).toContain('1 error in 1 file');
    expect(github.comments[0]?.body).toContain(`/blob/${repository.head}/compose.yml#L4`);

    const again = await run();
    expect(operations(again)).not.toContain('issues/update-comment');

    repository.push({ 'compose.yml': good });
    const mended = await run({ event: pullRequestEvent(repository, 'synchronize') });
    expect(mended.status).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('all resolved (was 1)');
    expect(mended.outputs['comment-id']).toBe(first.outputs['comment-id']);

    repository.push({ 'compose.yml': privileged(2) });
    await run({ event: pullRequestEvent(repository, 'synchronize') });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('2 errors in 1 file');
    expect(github.comments[0]?.body).toContain('2 new');
  });

  it('tells what a push mended', async () => {
    const { run, github, repository } = await pullRequest({ base: {}, head: { 'compose.yml': privileged(3) } });
    await run();
    repository.push({ 'compose.yml': `# moved down by a line\n${privileged(2)}` });
    await run({ event: pullRequestEvent(repository, 'synchronize') });
    expect(github.comments[0]?.body).toContain('0 new, 1 fixed since');
  });

  it('is found on the last of several pages', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    for (let index = 0; index < 250; index += 1) github.addComment(`Comment ${index}`);
    await run();
    await run();
    expect(github.comments.filter(({ author }) => author.login === github.viewer.login)).toHaveLength(1);
  });

  it('is not somebody else’s that carries its marker', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    await run();
    const spoof = github.addComment(github.comments[0]?.body ?? '');
    github.comments.reverse();
    await run();
    expect(github.comments).toHaveLength(2);
    expect(github.comments.find(({ id }) => id === spoof.id)?.updatedAt).toBe(spoof.createdAt);
  });

  it('survives that its memory was tampered with', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    await run();
    const [comment] = github.comments;
    if (comment) comment.body = comment.body.replace(/\{"sha".*\}/, '{"sha":"<img>","n":1e9,"fp":["x"]}');
    const result = await run();
    expect(result.status).toBe(1);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).not.toContain('<img>');
  });

  it('is one for each key', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    await run({ inputs: { 'comment-key': 'one' } });
    await run({ inputs: { 'comment-key': 'two' } });
    await run({ inputs: { 'comment-key': 'one' } });
    expect(github.comments).toHaveLength(2);
  });

  it('is written always, or never, where that is asked for', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': good } });
    await run({ inputs: { comment: 'always' } });
    expect(github.comments).toHaveLength(1);
    const never = await run({ inputs: { comment: 'never' } });
    expect(operations(never)).not.toContain('issues/create-comment');
  });

  it('fits into what GitHub takes, whatever there is to say', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': privileged(4000, (index) => `service-with-a-long-name-${index}`) } });
    const result = await run();
    expect(result.outputs['error-count']).toBe('4000');
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(github.comments[0]?.body).toMatch(/and [\d,]+ findings more/);
    expect(result.summary?.length).toBeGreaterThan(100_000);
    expect(result.annotations.error).toHaveLength(10);
    expect(result.log.join('\n')).toMatch(/Not annotated: 3,?99\d errors more/);
  });
});

describe('annotations', () => {
  it('are ten of a level at most, and the eleventh is counted aloud', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': privileged(11) } });
    const result = await run();
    expect(result.dropped).toEqual({ error: 0, warning: 0, notice: 0 });
    expect(result.log.join('\n')).toMatch(/Not annotated: \d errors? more/);
    expect(result.annotations.error.map(({ message }) => message).join('\n')).toContain('11 errors (fail-on: error)');
  });

  it('are left out on request', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    const result = await run({ inputs: { annotations: 'false' } });
    expect(places(result)).toEqual([]);
    expect(result.status).toBe(1);
  });
});

describe('without permission to write', () => {
  it('a fork gets the same findings, and one notice with the permission', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad }, headRepository: 'fork', permissions: READ_ONLY });
    const result = await run();
    expect(places(result)).toEqual(['error compose.yml:4 no-privileged']);
    expect(result.summary).toContain('1 error in 1 file');
    expect([result.status, github.comments.length]).toEqual([1, 0]);
    expect(result.annotations.notice.map(({ message }) => message)).toEqual([expect.stringContaining('`pull-requests: write`')]);
    expect(result.annotations.warning).toEqual([]);
  });

  it('a fork without findings is green', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': good }, headRepository: 'deleted', permissions: READ_ONLY });
    const result = await run();
    expect(result.status).toBe(0);
    expect(result.annotations.notice).toEqual([]);
  });

  it('Dependabot is told the same way', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad }, permissions: READ_ONLY });
    const result = await run({ env: { GITHUB_ACTOR: 'dependabot[bot]' } });
    expect(result.annotations.notice.map(({ message }) => message)).toEqual([expect.stringContaining('`pull-requests: write`')]);
  });

  it('a workflow that forgot it is warned', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad }, permissions: READ_ONLY });
    const result = await run();
    expect(result.annotations.warning.map(({ message }) => message)).toEqual([expect.stringContaining('`pull-requests: write`')]);
  });
});

describe('when GitHub falters', () => {
  it('a comment that was stored before a 502 is not sent again', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    github.faults.add({ operation: 'issues/create-comment', response: badGateway, when: 'after' });
    const result = await run();
    expect(github.comments).toHaveLength(1);
    expect(result.outputs['comment-id']).toBe(String(github.comments[0]?.id));
  });

  it('a comment that a 502 lost is sent once more', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    github.faults.add({ operation: 'issues/create-comment', response: badGateway });
    await run();
    expect(github.comments).toHaveLength(1);
  });

  it('a cut connection leaves one comment', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    github.faults.add({ operation: 'issues/create-comment', response: 'drop', when: 'after' });
    await run();
    expect(github.comments).toHaveLength(1);
  });

  it('a secondary rate limit is waited for', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    github.faults.add({ operation: 'issues/create-comment', response: secondaryRateLimit(1) });
    const result = await run();
    expect(github.comments).toHaveLength(1);
    expect(places(result)).toHaveLength(1);
  });

  it.each([['red', 1, {}], ['green', 0, { 'fail-on': 'never' }]])('a comment that cannot be posted is a warning, and the check stays %s', async (_, status, inputs) => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    github.faults.add({ operation: 'issues/create-comment', response: badGateway, times: 10 });
    const result = await run({ inputs });
    expect([result.status, github.comments.length]).toEqual([status, 0]);
    expect(result.annotations.warning.map(({ message }) => message)).toEqual([expect.stringContaining('The comment could not be posted')]);
    expect(places(result)).toHaveLength(1);
    spend(github.faults, 'issues/create-comment');
  });

  it('files that cannot be listed leave the gate shut, or are read from git', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    github.faults.add({ operation: 'pulls/list-files', response: badGateway, times: 10 });
    const result = await run();
    expect(result.status).toBe(1);
    spend(github.faults, 'pulls/list-files');
  });
});
