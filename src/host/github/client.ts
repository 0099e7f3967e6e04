import type { getOctokit } from '@actions/github';
import { lightFetch } from './fetch.ts';

/** Speaks with GitHub's API: tries again what failed on the way, and keeps to the rate limits. */
export type Client = Pick<ReturnType<typeof getOctokit>, 'request' | 'graphql'>;

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
  const [{ getOctokit: open }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const goOn = (wait: number, _options: object, _octokit: object, attempt: number): boolean => wait <= maxWait && attempt < maxAttempts;
  const options = {
    baseUrl: apiUrl,
    userAgent: 'compose-review',
    retry: { retries: maxAttempts },
    log: silent,
    // The toolkit knows how runners name their proxy, and which hosts go without; without a proxy, less will do.
    ...(!proxied && { request: { fetch: lightFetch } }),
  };
  // Throttling takes every query for a writing one, and lets a second pass between two: ours only read.
  const openAs = (id: string) => open(token, { ...options, throttle: { id, onRateLimit: goOn, onSecondaryRateLimit: goOn } }, retry, throttling);
  return { request: openAs('requests').request, graphql: openAs('queries').graphql };
}

/** What went wrong is told once, in our own words, to whoever needs to know. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}
