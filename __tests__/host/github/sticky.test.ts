import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { tellInComment } from '../../../src/host/github/sticky.ts';
import type { Report } from '../../../src/report/report.ts';
import { badGateway, secondaryRateLimit } from '../../support/github/faults.ts';
import { READ_ONLY } from '../../support/github/permissions.ts';
import type { ScenarioPlan } from '../../support/github/scenario.ts';
import { removeTemporaryFolders } from '../../support/github/temporary.ts';
import { openHost, type Host } from '../../support/host.ts';
import { review } from '../../support/lint.ts';

let host: Host | undefined;
afterEach(() => host?.close());
afterAll(removeTemporaryFolders);

async function open(extra: Partial<ScenarioPlan> = {}): Promise<Host> {
  host = await openHost({ base: { a: '1' }, head: { b: '2' }, ...extra });
  return host;
}

const privileged = await review({ 'compose.yml': 'services: { web: { image: "a:1", privileged: true } }' }, { preset: 'recommended' });
const worse = await review({ 'compose.yml': 'services: { web: { image: "a:1", privileged: true }, db: { image: "b:1", privileged: true } }' }, { preset: 'recommended' });
const clean: Report = { ...privileged, findings: [] };

interface Options {
  readonly sha?: string;
  readonly key?: string;
  readonly always?: boolean;
}

function tell({ client, names, scenario }: Host, report: Report, { sha = 'a'.repeat(40), key = 'CI/review', always = false }: Options = {}) {
  const conversation = { client, repository: names, number: scenario.repository.number };
  const commit = { server: 'https://github.com', repository: 'octo-org/compose-example', sha };
  return tellInComment(conversation, report, { commentKey: key, always, sha, context: { commit }, notes: [] });
}

const second = { sha: 'b'.repeat(40) };

describe('the comment', () => {
  it('is written with the first finding: two requests', async () => {
    const found = await open();
    const comment = await tell(found, privileged);
    const [written] = found.scenario.github.comments;
    expect(comment).toEqual({ id: written?.id, url: `https://github.com/octo-org/compose-example/pull/7#issuecomment-${written?.id}`, body: written?.body });
    expect(written?.body).toContain('no-privileged');
    expect(found.asked()).toEqual(['graphql', 'issues/create-comment']);
  });

  it('is not written where nothing was ever found', async () => {
    const found = await open();
    expect(await tell(found, clean)).toBeUndefined();
    expect(found.scenario.github.comments).toEqual([]);
  });

  it('is written all the same where that is asked for', async () => {
    const found = await open();
    await tell(found, clean, { always: true });
    expect(found.scenario.github.comments[0]?.body).toContain('nothing found');
  });

  it('is left alone where the same was said of the same commit', async () => {
    const found = await open();
    await tell(found, privileged);
    await tell(found, worse, second);
    found.asked();
    await tell(found, worse, second);
    expect(found.asked()).toEqual(['graphql']);
  });

  it('is edited with each push, and says what is new and what is mended', async () => {
    const found = await open();
    const first = await tell(found, privileged);
    expect((await tell(found, worse, second))?.id).toBe(first?.id);
    expect(found.scenario.github.comments[0]?.body).toMatch(/1 new, 0 fixed since `aaaaaaa`/);
    await tell(found, privileged, { sha: 'c'.repeat(40) });
    expect(found.scenario.github.comments[0]?.body).toMatch(/0 new, 1 fixed since `bbbbbbb`/);
    expect(found.asked()).toEqual(['graphql', 'issues/create-comment', 'graphql', 'issues/update-comment', 'graphql', 'issues/update-comment']);
  });

  it('closes the matter when all is mended, and opens it again', async () => {
    const found = await open();
    await tell(found, worse);
    await tell(found, clean, second);
    expect(found.scenario.github.comments[0]?.body).toMatch(/all resolved \(was \d+\)/);
    await tell(found, privileged, { sha: 'c'.repeat(40) });
    expect(found.scenario.github.comments.map(({ body }) => body.includes('no-privileged'))).toEqual([true]);
  });

  it('is one of each key', async () => {
    const found = await open();
    const ids = [];
    for (const key of ['a', 'a b', 'a--b -->', 'a']) ids.push((await tell(found, privileged, { key }))?.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[3]).toBe(ids[0]);
  });

  it('is never another\'s, whatever that says', async () => {
    const found = await open();
    const { github } = found.scenario;
    await tell(found, privileged);
    const ours = github.comments[0]?.body ?? '';
    github.comments.length = 0;
    github.addComment(ours);
    github.addComment(`> ${ours.split('\n').join('\n> ')}`, github.viewer);
    const comment = await tell(found, worse, second);
    expect(github.comments.map(({ author, body }) => [author.login, body === ours])).toEqual([
      ['octocat', true],
      ['github-actions[bot]', false],
      ['github-actions[bot]', false],
    ]);
    expect(comment?.id).toBe(github.comments[2]?.id);
  });

  it('is found behind any number of others', async () => {
    const found = await open();
    for (let index = 0; index < 210; index += 1) found.scenario.github.addComment('noise');
    const first = await tell(found, privileged);
    found.asked();
    expect((await tell(found, worse, second))?.id).toBe(first?.id);
    expect(found.asked()).toEqual(['graphql', 'graphql', 'graphql', 'issues/update-comment']);
  });

  it.each([
    ['badly', badGateway, ['graphql', 'issues/create-comment', 'graphql']],
    ['not at all', 'drop', ['graphql', 'issues/create-comment', 'graphql']],
  ] as const)('is not written twice where GitHub writes it and answers %s', async (_, response, requests) => {
    const found = await open();
    found.scenario.github.faults.add({ operation: 'issues/create-comment', response, when: 'after' });
    const comment = await tell(found, privileged);
    expect(found.scenario.github.comments.map(({ id }) => id)).toEqual([comment?.id]);
    expect(found.asked()).toEqual(requests);
  });

  it('is written again where GitHub fell over before it was', async () => {
    const found = await open();
    found.scenario.github.faults.add({ operation: 'issues/create-comment', response: badGateway });
    await tell(found, privileged);
    expect(found.scenario.github.comments).toHaveLength(1);
  });

  it('waits for the rate limit', async () => {
    const found = await open();
    found.scenario.github.faults.add({ operation: 'issues/create-comment', response: secondaryRateLimit(1) });
    await tell(found, privileged);
    expect(found.scenario.github.comments).toHaveLength(1);
  });

  it('does not wait for an hour', async () => {
    const found = await open();
    found.scenario.github.faults.add({ operation: 'issues/create-comment', response: secondaryRateLimit(3600) });
    await expect(tell(found, privileged)).rejects.toThrow('secondary rate limit');
    expect(found.asked()).toEqual(['graphql', 'issues/create-comment']);
  });

  it('is refused to a token that can only read', async () => {
    const found = await open({ permissions: READ_ONLY });
    await expect(tell(found, privileged)).rejects.toMatchObject({ status: 403 });
  });

  it('works on an Enterprise Server', async () => {
    const found = await open({ edition: 'enterprise' });
    await tell(found, privileged);
    expect(found.scenario.github.comments).toHaveLength(1);
  });
});
