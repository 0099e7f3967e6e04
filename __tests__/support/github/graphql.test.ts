import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { badGateway } from './faults.ts';
import { TOKEN } from './fake.ts';
import { READ_ONLY } from './permissions.ts';
import { openScenario, type Scenario } from './scenario.ts';
import { removeTemporaryFolders } from './temporary.ts';

const LARGE = 'ü'.repeat(300_000);

let scenario: Scenario;

function query(text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  return getOctokit(TOKEN, { baseUrl: scenario.server.apiUrl }).graphql(text, variables);
}

function pageOf(comments: object): object {
  return { repository: { pullRequest: { comments } } };
}

beforeEach(async () => {
  scenario = await openScenario({
    base: {},
    head: {
      'compose.yml': 'services: {}\n',
      'link.yml': { link: 'compose.yml' },
      'binary.yml': new Uint8Array([0, 1]),
      'large.yml': LARGE,
      module: { submodule: '1234567890123456789012345678901234567890' },
      'dir/a.yml': 'a\n',
    },
  });
});
afterEach(() => scenario.close());
afterAll(removeTemporaryFolders);

describe('blobs', () => {
  it('are what their commit and path say', async () => {
    const paths = ['compose.yml', 'link.yml', 'binary.yml', 'missing.yml', 'module', 'dir/a.yml', 'dir', ''];
    const fields = paths.map(
      (path, index) =>
        `f${index}: object(expression: ${JSON.stringify(`${scenario.repository.head}:${path}`)}) { __typename ...blob }`,
    );
    const answer = await query(
      `query { repository(owner: "octo-org", name: "compose-example") { ${fields.join(' ')} } }
       fragment blob on Blob { text byteSize isBinary isTruncated oid }`,
    );
    const blob = { __typename: 'Blob', isBinary: false, isTruncated: false, oid: expect.any(String) };
    expect(answer).toEqual({
      repository: {
        f0: { ...blob, text: 'services: {}\n', byteSize: 13 },
        f1: { ...blob, text: 'compose.yml', byteSize: 11 },
        f2: { ...blob, text: null, byteSize: 2, isBinary: true },
        f3: null,
        f4: null,
        f5: { ...blob, text: 'a\n', byteSize: 2 },
        f6: { __typename: 'Tree' },
        f7: { __typename: 'Tree' },
      },
    });
  });

  it('are cut at 512000 bytes', async () => {
    const expression = `${scenario.repository.head}:large.yml`;
    const answer = await query(
      `query ($expression: String!) { repository(owner: "octo-org", name: "compose-example") {
         object(expression: $expression) { ... on Blob { text byteSize isTruncated } } } }`,
      { expression },
    );
    expect(answer).toEqual({
      repository: { object: { text: LARGE.slice(0, 256_000), byteSize: 600_000, isTruncated: true } },
    });
  });
});

describe('comments', () => {
  const COMMENTS = `query ($first: Int, $after: String) { repository(owner: "octo-org", name: "compose-example") {
    pullRequest(number: 7) { comments(first: $first, after: $after) {
      nodes { id databaseId body url author { login } viewerDidAuthor isMinimized minimizedReason }
      pageInfo { hasNextPage endCursor } } } } }`;

  it('come in pages, with who wrote them', async () => {
    scenario.github.addComment('theirs');
    const mine = scenario.github.addComment('mine', scenario.github.viewer);
    const first = await query(COMMENTS, { first: 1 });
    const endCursor = Buffer.from('cursor:v2:1').toString('base64');
    expect(first).toMatchObject(
      pageOf({
        nodes: [{ body: 'theirs', author: { login: 'octocat' }, viewerDidAuthor: false }],
        pageInfo: { hasNextPage: true, endCursor },
      }),
    );
    expect(await query(COMMENTS, { first: 1, after: endCursor })).toMatchObject(
      pageOf({
        nodes: [{ id: mine.nodeId, databaseId: mine.id, author: { login: 'github-actions' }, viewerDidAuthor: true }],
        pageInfo: { hasNextPage: false },
      }),
    );
    expect(await query('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
    await expect(query(COMMENTS, { first: 101 })).rejects.toThrow('exceeds the `first` limit of 100 records');
    await expect(query(COMMENTS)).rejects.toThrow('You must provide a `first` or `last` value');
  });

  it('are hidden and shown again', async () => {
    const { nodeId } = scenario.github.addComment('mine', scenario.github.viewer);
    const hide = `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) {
      minimizedComment { isMinimized minimizedReason } } }`;
    expect(await query(hide, { id: nodeId })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'resolved' } },
    });
    expect(scenario.github.comments[0]?.minimized).toBe('RESOLVED');
    const show = `mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) {
      unminimizedComment { isMinimized } } }`;
    await query(show, { id: nodeId });
    expect(scenario.github.comments[0]?.minimized).toBeUndefined();

    await expect(query(hide, { id: 'IC_nothing' })).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
    scenario.github.permissions = READ_ONLY;
    await expect(query(hide, { id: nodeId })).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['minimizeComment'] }],
    });
  });
});

it.each([
  ['an unknown field', '{ viewer { name2 } }', 'Cannot query field "name2" on type "User". Did you mean "name"?'],
  ['an unknown argument', '{ viewer(id: 1) { login } }', 'Unknown argument "id" on field "Query.viewer".'],
  [
    'an unknown classifier',
    'mutation { minimizeComment(input: { subjectId: "x", classifier: outdated }) { clientMutationId } }',
    'Value "outdated" does not exist in "ReportedContentClassifiers" enum. Did you mean the enum value "OUTDATED"?',
  ],
  ['a syntax error', '{ viewer { login }', 'Syntax Error: Expected Name, found <EOF>.'],
  [
    'a missing variable',
    'query ($n: Int!) { repository(owner: "a", name: "b") { pullRequest(number: $n) { id } } }',
    'Variable "$n" of required type "Int!" was not provided.',
  ],
])('notes %s', async (_, text, message) => {
  await expect(query(text)).rejects.toThrow(message);
  expect(scenario.server.takeViolations()).toMatchObject([
    { kind: 'bad request', operation: 'graphql', details: [message] },
  ]);
});

it('needs a token, finds one repository, and has faults', async () => {
  const stranger = getOctokit('wrong', { baseUrl: scenario.server.apiUrl });
  await expect(stranger.graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 401 });
  await expect(query('{ repository(owner: "a", name: "b") { id } }')).rejects.toThrow(
    "Could not resolve to a Repository with the name 'a/b'.",
  );
  scenario.github.faults.add({ operation: 'graphql', response: badGateway });
  await expect(query('{ viewer { login } }')).rejects.toMatchObject({ status: 502 });
});
