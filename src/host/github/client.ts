import type { Octokit } from '@octokit/core';
import { lightFetch } from './fetch.ts';

/** Speaks with GitHub's API: tries again what failed on the way, and keeps to the rate limits. */
export type Client = Pick<Octokit, 'request' | 'graphql'>;

/** Where the API is, and what may lie between. */
export interface Endpoint {
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  /** Goes through the proxy that the environment names. */
  readonly proxied: boolean;
}

/** Longer than this nobody waits for a review; a rate limit may last an hour. */
const maxWait = 60;
const maxAttempts = 2;

/** Reads from the environment where GitHub's API is. */
export function endpointFrom(env: Readonly<Record<string, string | undefined>>): Endpoint {
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const name = apiUrl.startsWith('http:') ? 'http_proxy' : 'https_proxy';
  return { apiUrl, proxied: Boolean(env[name] || env[name.toUpperCase()]) };
}

/** Loads what it takes to speak with GitHub, which a run without a token does not need, and logs in. */
export async function connect(token: string, { apiUrl, proxied }: Endpoint): Promise<Client> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const goOn = (wait: number, _options: object, _octokit: Octokit, attempt: number): boolean => wait <= maxWait && attempt < maxAttempts;
  const WithPlugins = Octokit.plugin(retry, throttling);
  const options = {
    auth: `token ${token}`,
    baseUrl: apiUrl,
    userAgent: 'compose-review',
    request: { fetch: proxied ? await proxiedFetch() : lightFetch },
    retry: { retries: maxAttempts },
    log: silent,
  };
  // Throttling takes every query for a writing one, and lets a second pass between two: ours only read.
  const open = (id: string) => new WithPlugins({ ...options, throttle: { id, onRateLimit: goOn, onSecondaryRateLimit: goOn } });
  return { request: open('requests').request, graphql: open('queries').graphql };
}

/** The toolkit knows how runners name their proxy, and which hosts go without. */
async function proxiedFetch(): Promise<unknown> {
  const { defaults } = await import('@actions/github/lib/utils');
  return defaults.request?.fetch;
}

/** What went wrong is told once, in our own words, to whoever needs to know. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}
