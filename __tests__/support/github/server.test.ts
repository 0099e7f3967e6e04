import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { badGateway, primaryRateLimit, secondaryRateLimit } from './faults.ts';
import { TOKEN } from './fake.ts';
import { READ_ONLY } from './permissions.ts';
import { openScenario, type Scenario, type ScenarioPlan } from './scenario.ts';
import { removeTemporaryFolders } from './temporary.ts';

const FILES = { base: { 'a.txt': 'a\n' }, head: { 'b.txt': 'b\n' } };

let scenario: Scenario;

async function open(plan: Partial<ScenarioPlan> = {}): Promise<void> {
  await scenario.close();
  scenario = await openScenario({ ...FILES, ...plan });
}

function client(token = TOKEN): ReturnType<typeof getOctokit>['rest'] {
  return getOctokit(token, { baseUrl: scenario.server.apiUrl }).rest;
}

const REPOSITORY = '/repos/octo-org/compose-example';
const REPO = { owner: 'octo-org', repo: 'compose-example' };
const ISSUE = { ...REPO, issue_number: 7 };
const PULL = { ...REPO, pull_number: 7 };

function send(method: string, path: string, body?: object, token = TOKEN): Promise<Response> {
  return fetch(scenario.server.apiUrl + REPOSITORY + path, {
    method,
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

function comment(): Promise<Response> {
  return send('POST', '/issues/7/comments', { body: 'x' });
}

function getPull(token?: string): Promise<Response> {
  return send('GET', '/pulls/7', undefined, token);
}

beforeEach(async () => {
  scenario = await openScenario(FILES);
});
afterEach(() => scenario.close());
afterAll(removeTemporaryFolders);

describe('the token', () => {
  it('is asked for', async () => {
    expect((await getPull('')).status).toBe(401);
    expect((await getPull('wrong')).status).toBe(401);
    expect((await getPull()).status).toBe(200);
  });

  it('of a fork reads, but does not write', async () => {
    await open({ permissions: READ_ONLY });
    await client().pulls.listFiles(PULL);
    await expect(client().issues.createComment({ ...ISSUE, body: 'x' })).rejects.toMatchObject({
      status: 403,
      response: {
        data: { message: 'Resource not accessible by integration' },
        headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      },
    });
    expect(scenario.github.comments).toEqual([]);
  });

  it('without checks: write makes no check run', async () => {
    const check = { ...REPO, name: 'x', head_sha: scenario.repository.head };
    await expect(client().checks.create(check)).rejects.toMatchObject({ status: 403 });
    scenario.github.permissions = { ...scenario.github.permissions, checks: 'write' };
    await client().checks.create(check);
    expect(scenario.github.checks).toHaveLength(1);
  });

  it('of an app has no user', async () => {
    await expect(client().users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
    await open({ viewer: { login: 'octocat', type: 'User' } });
    expect((await client().users.getAuthenticated()).data.login).toBe('octocat');
  });

  it('sees no other repository', async () => {
    await expect(client().repos.get({ owner: 'octo-org', repo: 'other' })).rejects.toMatchObject({ status: 404 });
    await client().repos.get({ owner: 'Octo-Org', repo: 'compose-example' });
  });
});

describe('faults', () => {
  it('come before the effect, or after it', async () => {
    scenario.github.faults.add(
      { operation: 'issues/create-comment', response: badGateway },
      { operation: 'issues/create-comment', response: badGateway, when: 'after' },
    );
    expect((await comment()).status).toBe(502);
    expect(scenario.github.comments).toHaveLength(0);
    expect((await comment()).status).toBe(502);
    expect(scenario.github.comments).toHaveLength(1);
    expect((await comment()).status).toBe(201);
    expect(scenario.github.comments).toHaveLength(2);
    expect(scenario.github.faults.left).toBe(0);
  });

  it('come as rate limits, as often as told', async () => {
    scenario.github.faults.add(
      { operation: 'pulls/get', response: secondaryRateLimit(7), times: 2 },
      { operation: 'pulls/get', response: primaryRateLimit(123, 429) },
    );
    const answers = [await getPull(), await getPull(), await getPull(), await getPull()];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 429, 200]);
    expect(answers[0]?.headers.get('retry-after')).toBe('7');
    expect(answers[2]?.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(await answers[0]?.json()).toMatchObject({ message: expect.stringContaining('secondary rate limit') });
  });

  it('cut the connection', async () => {
    scenario.github.faults.add({ operation: 'pulls/get', response: 'drop' });
    await expect(getPull()).rejects.toThrow('fetch failed');
    expect(scenario.server.requests).toMatchObject([{ operation: 'pulls/get', status: undefined }]);
  });
});

it('speaks as an Enterprise Server', async () => {
  await open({ edition: 'enterprise', serverUrl: 'https://ghes.example.com' });
  expect(scenario.server.apiUrl).toMatch(/\/api\/v3$/);
  expect(scenario.server.graphqlUrl).toMatch(/\/api\/graphql$/);
  const { data, headers } = await client().issues.createComment({ ...ISSUE, body: 'x' });
  expect(headers['x-github-enterprise-version']).toBe('3.19.0');
  expect(data.html_url).toMatch(/^https:\/\/ghes\.example\.com\//);
  expect((await fetch(`${scenario.server.apiUrl.replace('/api/v3', '')}/rate_limit`)).status).toBe(404);
  expect(scenario.server.takeViolations()).toHaveLength(1);
  expect(scenario.server.requests[0]?.path).toBe(`${REPOSITORY}/issues/7/comments`);
});
