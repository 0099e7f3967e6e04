import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { inputVariables } from './action-inputs.ts';
import { pullRequestTargetEvent } from './events.ts';
import { TOKEN } from './fake.ts';
import { node24 } from './node24.ts';
import { openScenario, type Scenario } from './scenario.ts';
import { removeTemporaryFolders, temporaryFolder } from './temporary.ts';

let scenario: Scenario | undefined;
let node = '';

beforeAll(() => {
  node = node24();
}, 300_000);
afterEach(() => scenario?.close());
afterAll(removeTemporaryFolders);

/** A stand-in for the action. */
function script(source: string): string {
  const file = join(temporaryFolder('action'), 'index.mjs');
  writeFileSync(file, `import fs from 'node:fs'\nconst env = process.env\n${source}`);
  return file;
}

/** Timers of one length go off in the order in which they were set, others by their length. */
function order(first: number, second: number): string {
  return script(`
    await Promise.all([[${first}, 'set first'], [${second}, 'set second']].map(async ([time, name]) => {
      await new Promise((resolve) => setTimeout(resolve, time))
      console.log(name)
    }))
  `);
}

async function open(): Promise<Scenario> {
  scenario = await openScenario({ base: { 'a.txt': 'a\n' }, head: { 'b.txt': 'b\n' } });
  return scenario;
}

describe('a run', () => {
  it('has the environment of a step, and nothing of this machine', async () => {
    const { run, repository, server } = await open();
    process.env['NODE_EXTRA_CA_CERTS'] = '/nowhere';
    const entry = script(`
      fs.appendFileSync(env.GITHUB_OUTPUT, 'env<<E\\n' + JSON.stringify({ ...env, node: process.version, cwd: process.cwd(), files: fs.readdirSync('.') }) + '\\nE\\n')
    `);
    const { outputs, status, conclusion } = await run({
      entry,
      node,
      actionFile: '/nowhere/action.yml',
      inputs: { 'fail on': 'error' },
      env: { EXTRA: 'x', LANG: undefined },
    });
    expect([status, conclusion]).toEqual([0, 'success']);
    const found: unknown = JSON.parse(outputs['env'] ?? '');
    expect(found).toMatchObject({
      GITHUB_SHA: repository.merge,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'octo-org/compose-example',
      GITHUB_API_URL: server.apiUrl,
      INPUT_FAIL_ON: 'error',
      EXTRA: 'x',
      node: expect.stringMatching(/^v24\./),
      files: ['.git', 'a.txt', 'b.txt'],
    });
    expect(found).not.toHaveProperty('NODE_EXTRA_CA_CERTS');
    expect(found).not.toHaveProperty('GITHUB_TOKEN');
    expect(found).not.toHaveProperty('LANG');
  });

  it('tells what became of it', async () => {
    const { run, github, repository } = await open();
    const entry = script(`
      const { pull_request: pull } = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
      const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/' + pull.number + '/comments', {
        method: 'POST', headers: { authorization: 'token ' + env.TOKEN }, body: JSON.stringify({ body: pull.head.sha }) })
      console.log('::warning file=' + env.GITHUB_WORKSPACE + '/b.txt,line=1::' + answer.status + ' ' + env.TOKEN)
      fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + env.TOKEN)
      console.error('::notice::from stderr')
      process.exitCode = 3
    `);
    const result = await run({ entry, node, env: { TOKEN } });
    expect(result).toMatchObject({
      status: 3,
      conclusion: 'failure',
      summary: '# ***',
      annotations: {
        warning: [{ file: 'b.txt', line: 1, message: '201 ***' }],
        notice: [{ message: 'from stderr' }],
        error: [],
      },
      requests: [{ operation: 'issues/create-comment', status: 201 }],
    });
    expect(github.comments).toMatchObject([{ body: repository.head }]);
    expect((await run({ entry: script(''), node })).requests).toEqual([]);
  });

  it('fails with files that the runner does not take', async () => {
    const { run } = await open();
    const entry = script(`
      fs.appendFileSync(env.GITHUB_OUTPUT, 'nonsense')
      fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(2 ** 20 + 1))
    `);
    expect(await run({ entry, node })).toMatchObject({
      status: 0,
      conclusion: 'failure',
      failures: ["Invalid format 'nonsense'"],
      summary: undefined,
      annotations: { error: [{}, { message: expect.stringContaining('upload aborted') }] },
    });
  });

  it('is for any event and any workspace', async () => {
    const { run, repository } = await open();
    const entry = script(`console.log(env.GITHUB_SHA, env.GITHUB_EVENT_NAME, fs.readdirSync('.').join())`);
    const result = await run({ entry, node, event: pullRequestTargetEvent(repository), checkout: 'nothing' });
    expect(result.log).toEqual([`${repository.base} pull_request_target `]);
  });

  it('waits for nothing, unless it is told to take its time', async () => {
    const { run } = await open();
    expect((await run({ entry: order(60_000, 30_000), node })).log).toEqual(['set first', 'set second']);
    expect((await run({ entry: order(60, 30), node, realTime: true })).log).toEqual(['set second', 'set first']);
  });

  it('ends when it hangs, and says so when there is nothing to run', async () => {
    const { run } = await open();
    await expect(run({ entry: script('setInterval(() => {}, 1000)'), node, timeout: 300 })).rejects.toThrow('SIGTERM');
    await expect(run({ entry: '/nowhere/index.js', node })).rejects.toThrow('There is no /nowhere/index.js');
  });
});

it('takes the defaults of action.yml', () => {
  const file = join(temporaryFolder('metadata'), 'action.yml');
  writeFileSync(
    file,
    `
name: x
inputs:
  github-token: { default: '\${{ github.token }}' }
  fail on: { default: error }
  Limit: { default: 10 }
  comment: { default: true }
  files: { required: true }
`,
  );
  const context = { token: 'T' };
  expect(inputVariables(file, { 'fail on': 'never' }, context)).toEqual({
    'INPUT_GITHUB-TOKEN': 'T',
    INPUT_FAIL_ON: 'never',
    INPUT_LIMIT: '10',
    INPUT_COMMENT: 'true',
    INPUT_FILES: '',
  });
  expect(() => inputVariables(file, { typo: 'x' }, context)).toThrow('Not an input');
  expect(() => inputVariables(file, {}, {})).toThrow("can't evaluate");
});
