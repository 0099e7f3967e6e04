import { get } from 'node:http';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { TOKEN } from './fake.ts';
import { openScenario, type Scenario } from './scenario.ts';
import { removeTemporaryFolders } from './temporary.ts';

const REPOSITORY = '/repos/octo-org/compose-example';
const ISSUE = { owner: 'octo-org', repo: 'compose-example', issue_number: 7 };
const NOTE = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };

let scenario: Scenario;

function send(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(scenario.server.apiUrl + REPOSITORY + path, {
    method,
    headers: { authorization: `Bearer ${TOKEN}` },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

function issues(): ReturnType<typeof getOctokit>['rest']['issues'] {
  return getOctokit(TOKEN, { baseUrl: scenario.server.apiUrl }).rest.issues;
}

function checkWith(output: object): unknown {
  return { name: 'x', head_sha: 'x', output: { title: '', summary: '', ...output } };
}

beforeEach(async () => {
  scenario = await openScenario({ base: { 'a.txt': 'a\n' }, head: { 'b.txt': 'b\n' } });
});
afterEach(() => scenario.close());
afterAll(removeTemporaryFolders);

describe('the contract', () => {
  it('lets a correct client through', async () => {
    await issues().createComment({ ...ISSUE, body: 'hello' });
    expect((await issues().listComments(ISSUE)).data).toMatchObject([
      { body: 'hello', user: { login: 'github-actions[bot]', type: 'Bot' } },
    ]);
    expect(scenario.server.requests).toMatchObject([
      {
        method: 'POST',
        path: `${REPOSITORY}/issues/7/comments`,
        operation: 'issues/create-comment',
        body: { body: 'hello' },
        status: 201,
      },
      { method: 'GET', operation: 'issues/list-comments', status: 200 },
    ]);
    const response = await send('GET', '/pulls/7');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(scenario.server.requests[0]?.headers['authorization']).toBe(`token ${TOKEN}`);
  });

  it.each([
    ['a missing member', 'POST', '/issues/7/comments', {}, "/ must have required property 'body'"],
    ['a wrong type', 'POST', '/issues/7/comments', { body: 7 }, '/body must be string'],
    [
      'an unknown member',
      'POST',
      '/issues/7/comments',
      { body: 'x', text: 'y' },
      '/ must NOT have unevaluated properties: text',
    ],
    ['a missing body', 'POST', '/issues/7/comments', undefined, '/ needs a body'],
    [
      'an unknown query',
      'GET',
      '/pulls/7/files?perpage=9',
      undefined,
      '/ must NOT have additional properties: perpage',
    ],
    ['a query of the wrong type', 'GET', '/pulls/7/files?page=two', undefined, '/page must be integer'],
    ['a path of the wrong type', 'GET', '/pulls/seven', undefined, '/pull_number must be integer'],
    [
      'completed without a conclusion',
      'PATCH',
      '/check-runs/1',
      { status: 'completed' },
      '/ must match a schema in anyOf',
    ],
    [
      '51 annotations',
      'POST',
      '/check-runs',
      checkWith({ annotations: Array.from({ length: 51 }, () => NOTE) }),
      '/output/annotations must NOT have more than 50 items',
    ],
    [
      'a summary of 65536 characters',
      'POST',
      '/check-runs',
      checkWith({ summary: 'x'.repeat(65_536) }),
      '/output/summary must NOT have more than 65535 characters',
    ],
    [
      'a member that no branch knows',
      'PATCH',
      '/check-runs/1',
      { title: 'x' },
      '/ must NOT have unevaluated properties: title',
    ],
  ])('notes %s', async (_, method, path, body, detail) => {
    const response = await send(method, path, body);
    expect(response.status).toBe(422);
    expect(scenario.server.takeViolations()).toMatchObject([
      { kind: 'bad request', details: expect.arrayContaining([detail]) },
    ]);
  });

  it('notes a route that GitHub does not have, or that was not asked for', async () => {
    expect((await send('GET', '/files')).status).toBe(404);
    expect((await send('DELETE', '/pulls/7')).status).toBe(404);
    expect(scenario.server.takeViolations().map(({ kind }) => kind)).toEqual(['unknown route', 'unknown route']);
  });

  it('notes a body that is not JSON', async () => {
    expect((await send('POST', '/issues/7/comments', '{')).status).toBe(400);
    expect(scenario.server.takeViolations()).toHaveLength(1);
  });

  it('notes a client that does not say its name', async () => {
    const status = await new Promise((resolve) => {
      get(`${scenario.server.apiUrl}/rate_limit`, ({ statusCode }) => resolve(statusCode));
    });
    expect(status).toBe(403);
    expect(scenario.server.takeViolations()).toMatchObject([{ details: ['there is no User-Agent header'] }]);
  });

  it('makes a test fail that did not expect it', async () => {
    await send('GET', '/files');
    await expect(scenario.close()).rejects.toThrow(`unknown route: GET ${REPOSITORY}/files`);
    scenario.server.takeViolations();
  });

  it('notes a wrong answer of its own', async () => {
    scenario.github.addComment('x', { login: 'x', type: 'User' });
    Object.assign(scenario.github.comments[0] ?? {}, { createdAt: 'yesterday' });
    await issues().listComments(ISSUE);
    expect(scenario.server.takeViolations()).toMatchObject([
      { kind: 'bad response', details: ['/0/created_at must match format "date-time"'] },
    ]);
  });
});
