import { afterEach, describe, expect, it } from '@jest/globals';
import { startProxy, type Proxy } from '../support/github/proxy.ts';
import { operations, places, pullRequest } from './pull-request.ts';
import { bad } from './texts.ts';

let proxy: Proxy | undefined;
afterEach(() => proxy?.close());

// The toolkit goes past the proxy to this machine itself, so GitHub has a name here that only the proxy knows.
const apiUrl = 'http://api.github.test';

async function reviewed(env: Readonly<Record<string, string>>) {
  const { run, server, github } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
  proxy = await startProxy(server.apiUrl);
  const result = await run({ env: { GITHUB_API_URL: apiUrl, http_proxy: proxy.url, ...env } });
  return { result, github, proxy };
}

describe('a proxy', () => {
  it('is gone through, both ways of asking', async () => {
    const { result, github, proxy: { asked } } = await reviewed({});
    expect([places(result), github.comments.length]).toEqual([['error compose.yml:4 no-privileged'], 1]);
    expect([...new Set(asked)]).toEqual(['api.github.test:80']);
    expect(operations(result)).toEqual(expect.arrayContaining(['graphql', 'issues/create-comment']));
  });

  it('is not asked for hosts that go without', async () => {
    const { result, proxy: { asked } } = await reviewed({ no_proxy: 'github.test' });
    expect(asked).toEqual([]);
    expect(operations(result)).toEqual([]);
  });
});
