import { describe, expect, it } from '@jest/globals';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../support/github/checkout.ts';
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pullRequestTargetEvent, pushEvent, scheduleEvent, workflowRunEvent } from '../support/github/events.ts';
import { READ_ONLY } from '../support/github/permissions.ts';
import { operations, places, pullRequest } from './pull-request.ts';
import { bad, good, privileged } from './texts.ts';

const found = ['error compose.yml:4 no-privileged'];

describe('events', () => {
  it('merge_group reviews what the queue would merge', async () => {
    const { run, repository, github } = await pullRequest({ base: { 'other/compose.yml': bad }, head: { 'compose.yml': bad } });
    const result = await run({ event: mergeGroupEvent(repository), depth: 0 });
    expect([places(result), result.status, github.comments.length]).toEqual([found, 1, 0]);
  });

  it('merge_group without history asks GitHub what changed', async () => {
    const { run, repository } = await pullRequest({ base: { 'other/compose.yml': bad }, head: { 'compose.yml': bad } });
    const result = await run({ event: mergeGroupEvent(repository) });
    expect([places(result), result.status]).toEqual([found, 1]);
  });

  it('push reviews what was pushed', async () => {
    const { run, repository } = await pullRequest({ base: { 'other/compose.yml': bad }, head: { 'compose.yml': bad } });
    const result = await run({ event: pushEvent(repository), checkout: 'head', depth: 0 });
    expect([places(result), result.status]).toEqual([found, 1]);
  });

  it('the first push of a branch reviews all of it', async () => {
    const { run, repository } = await pullRequest({ base: { 'other/compose.yml': bad }, head: { 'compose.yml': bad } });
    const result = await run({ event: pushEvent(repository, { before: '0'.repeat(40) }), checkout: 'head' });
    expect(places(result)).toEqual([...found, 'error other/compose.yml:4 no-privileged']);
  });

  it('schedule and workflow_dispatch review the whole tree', async () => {
    const { run, repository, github } = await pullRequest({ base: { 'compose.yml': bad }, head: {} });
    for (const event of [scheduleEvent(repository), dispatchEvent(repository)]) {
      const result = await run({ event, checkout: 'base' });
      expect([places(result), result.status, github.comments.length]).toEqual([found, 1, 0]);
    }
  });

  it('workflow_run finds its pull request and comments there', async () => {
    const { run, repository, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad }, headRepository: 'fork' });
    const result = await run({ event: workflowRunEvent(repository), checkout: 'nothing' });
    expect([result.outputs['error-count'], github.comments.length]).toEqual(['1', 1]);
  });

  it('pull_request_target reads the fork through the API, whatever is checked out', async () => {
    const { run, repository, github } = await pullRequest({ base: { 'compose.yml': good }, head: { 'compose.yml': bad }, headRepository: 'fork' });
    const result = await run({ event: pullRequestTargetEvent(repository), checkout: 'base' });
    expect([places(result), github.comments.length]).toEqual([found, 1]);
  });

  it('a closed pull request and a draft are reviewed; nobody is bothered on a closed one', async () => {
    const draft = await pullRequest({ base: {}, head: { 'compose.yml': bad }, draft: true });
    expect(places(await draft.run())).toEqual(found);
    const closed = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    closed.github.pullRequest = { state: 'closed', merged: false };
    const result = await closed.run({ event: pullRequestEvent(closed.repository, 'closed') });
    expect([places(result), closed.github.comments.length]).toEqual([found, 0]);
  });
});

describe('contents', () => {
  it('come through the API where nothing is checked out, in six requests for a hundred files', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`app-${index}/compose.yml`, bad]));
    const { run } = await pullRequest({ base: { 'compose.yml': good }, head: files });
    const result = await run({ checkout: 'nothing' });
    expect(result.outputs).toMatchObject({ 'error-count': '100', 'files-checked': '100' });
    expect(operations(result).length).toBeLessThanOrEqual(6);
  });

  it('take no more than six requests with a checkout, either', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`app-${index}/compose.yml`, bad]));
    const { run } = await pullRequest({ base: { 'compose.yml': good }, head: files });
    const result = await run();
    expect(result.outputs['error-count']).toBe('100');
    expect(operations(result).length).toBeLessThanOrEqual(6);
  });

  it('are those of the head where the merge changed a file', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `# ${index}\n`).join('');
    const { run, repository } = await pullRequest({ base: { 'compose.yml': `${lines}${good}` }, head: { 'compose.yml': `${lines}${bad}` } });
    repository.pushToBase({ 'compose.yml': `# one more line\n${lines}${good}` });
    const result = await run();
    expect(places(result)).toEqual(['error compose.yml:24 no-privileged']);
  });

  it('are those of the head where an earlier step changed a file', async () => {
    const { run, repository } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    const workspace = checkout(repository, 'merge');
    writeFileSync(path.join(workspace, 'compose.yml'), good);
    expect(places(await run({ workspace }))).toEqual(found);
  });

  it('are those on disk where there is no token, and what changed comes from git', async () => {
    const { run, github } = await pullRequest({ base: { 'other/compose.yml': bad }, head: { 'compose.yml': bad } });
    const result = await run({ inputs: { 'github-token': '' }, depth: 0 });
    expect([places(result), result.requests.length, result.status, github.comments.length]).toEqual([found, 0, 1, 0]);
  });

  it('without a token and without a checkout are an error that says so', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    const result = await run({ inputs: { 'github-token': '' }, checkout: 'nothing' });
    expect(result.status).toBe(1);
    expect(result.annotations.error.map(({ message }) => message).join()).toContain('github-token');
  });

  it('work on GitHub Enterprise Server', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad }, edition: 'enterprise', serverUrl: 'https://ghe.example.com' });
    const result = await run({ checkout: 'nothing' });
    expect([places(result), github.comments.length]).toEqual([found, 1]);
    expect(github.comments[0]?.body).toContain('https://ghe.example.com/');
  });
});

describe('what changed', () => {
  it('leaves files that the pull request does not touch alone', async () => {
    const { run } = await pullRequest({ base: { 'old/compose.yml': bad }, head: { 'compose.yml': bad, 'README.md': 'x' } });
    expect(places(await run())).toEqual(found);
  });

  it('is everything where that is asked for', async () => {
    const { run } = await pullRequest({ base: { 'old/compose.yml': bad }, head: { 'compose.yml': bad } });
    expect(places(await run({ inputs: { scope: 'all' } }))).toHaveLength(2);
  });

  it('includes a file that was renamed, and leaves a removed one out', async () => {
    const { run } = await pullRequest({ base: { 'old.compose.yml': bad, 'gone.compose.yml': bad }, head: { 'old.compose.yml': undefined, 'new.compose.yml': bad, 'gone.compose.yml': undefined } });
    expect(places(await run())).toEqual(['error new.compose.yml:4 no-privileged']);
  });

  it('brings in the project of an override, an extended file, and a .env', async () => {
    const base = {
      'a/compose.yml': 'services: { web: { image: "nginx:1.27", ports: ["80:80"] } }\n',
      'b/compose.yml': 'services:\n  web:\n    extends: { file: ../shared/base.yml, service: web }\n',
      'shared/base.yml': 'services: { web: { image: "nginx:1.27" } }\n',
      'c/compose.yml': 'services: { web: { image: "nginx:$TAG" } }\n',
      'c/.env': 'TAG=1.27\n',
      'untouched/compose.yml': 'services: { web: { image: "nginx:1.27" } }\n',
    };
    const { run } = await pullRequest({
      base,
      head: {
        'a/compose.override.yml': 'services:\n  db:\n    image: nginx:1.27\n    ports: ["80:81"]\n',
        'shared/base.yml': 'services:\n  web:\n    image: nginx:1.27\n    privileged: true\n',
        'c/.env': 'TAG=1.27\nA/B=1\n',
      },
    });
    const result = await run();
    const errors = places(result).filter((place) => place.startsWith('error') || place.endsWith('no-port-conflict'));
    expect(errors.toSorted()).toEqual(['error c/.env:2 valid-env-file', 'error shared/base.yml:4 no-privileged', 'warning a/compose.override.yml:4 no-port-conflict']);
    expect(result.outputs['files-checked']).toBe('6');
  });

  it('is read with and without a patch', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad }, withoutPatch: ['compose.yml'] });
    expect(places(await run())).toEqual(found);
  });

  it('goes on in git beyond the 3,000 files that GitHub lists', async () => {
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`a/${String(index).padStart(4, '0')}.txt`, 'x']));
    const { run } = await pullRequest({ base: {}, head: { ...many, 'z/compose.yml': bad } });
    expect(places(await run({ depth: 0 }))).toEqual(['error z/compose.yml:4 no-privileged']);
  });

  it('is told by the two trees where there is no history', async () => {
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`a/${String(index).padStart(4, '0')}.txt`, 'x']));
    const { run } = await pullRequest({ base: { 'old/compose.yml': bad }, head: { ...many, 'z/compose.yml': bad } });
    expect(places(await run({ checkout: 'nothing' }))).toEqual(['error z/compose.yml:4 no-privileged']);
  });

  it('that nobody can tell in full is told as not complete', async () => {
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`a/${String(index).padStart(4, '0')}.txt`, 'x']));
    const { run } = await pullRequest({ base: {}, head: { ...many, 'z/compose.yml': bad }, treeLimit: 100 });
    const result = await run({ checkout: 'nothing' });
    expect(places(result)).toEqual([]);
    expect(result.annotations.notice.map(({ message }) => message)).toEqual([expect.stringContaining('`fetch-depth: 0`')]);
  });

  it('passes binary files, submodules and links by, and says so where they are called Compose files', async () => {
    const { run } = await pullRequest({
      base: { 'secret.txt': 'password: hunter2\n' },
      head: { 'compose.yml': { link: 'secret.txt' }, 'a/compose.yml': Buffer.from([0, 159, 146, 150]), 'logo.png': Buffer.from([0, 1, 2]), lib: { submodule: 'a'.repeat(40) } },
    });
    for (const target of ['merge', 'nothing'] as const) {
      const result = await run({ checkout: target });
      expect(places(result)).toEqual([]);
      expect(`${result.stdout}${result.summary ?? ''}`).not.toContain('hunter2');
      expect(result.summary).toMatch(/Not checked \(\d\)/);
    }
  });
});

describe('settings', () => {
  it('are named where they are wrong, all at once', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    const result = await run({ inputs: { 'fail-on': 'eror', comment: 'sometimes' } });
    expect(result.status).toBe(1);
    const told = result.annotations.error.map(({ message }) => message).join('\n');
    expect(told).toContain('`error`');
    expect(told).toContain('`on-findings`');
  });

  it('decide on what fails the job', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    expect((await run({ inputs: { 'fail-on': 'never' } })).status).toBe(0);
  });

  it('come from the base where the pull request changes them', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad, '.compose-review.yml': 'rules: { no-privileged: off }\n' }, permissions: READ_ONLY, headRepository: 'fork' });
    const result = await run();
    expect([places(result), result.status]).toEqual([found, 1]);
    expect(result.annotations.notice.map(({ message }) => message).join('\n')).toContain('The configuration changes here');
  });

  it('are read where they were before', async () => {
    const { run } = await pullRequest({ base: { '.compose-review.yml': 'rules: { no-privileged: off }\n' }, head: { 'compose.yml': bad } });
    const result = await run();
    expect([places(result), result.status]).toEqual([[], 0]);
  });

  it('give a mistake in the configuration its place', async () => {
    const { run } = await pullRequest({ base: { '.compose-review.yml': 'rules:\n  no-privilegd: off\n' }, head: { 'compose.yml': bad } });
    const result = await run();
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('.compose-review.yml');
    expect(result.stdout).toContain('no-privileged');
  });

  it('reach into a folder, and places still start at the root', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'deploy/compose.yml': bad, 'compose.yml': privileged(3) } });
    const result = await run({ inputs: { 'working-directory': 'deploy' } });
    expect(places(result)).toEqual(['error deploy/compose.yml:4 no-privileged']);
  });

  it('write the report as JSON', async () => {
    const { run, repository } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    const workspace = checkout(repository, 'merge');
    appendFileSync(path.join(workspace, 'compose.yml'), '');
    const result = await run({ workspace, inputs: { 'json-file': 'report.json' } });
    expect(result.outputs['json-file']).toBe('report.json');
  });
});
