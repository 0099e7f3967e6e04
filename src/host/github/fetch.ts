import type { IncomingMessage } from 'node:http';

/** What Octokit asks of an answer. */
interface Answer {
  readonly status: number;
  readonly url: string;
  readonly ok: boolean;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What Octokit gives along with an address. */
interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** GitHub itself gives up on a request after 10 seconds. */
const timeout = 30_000;

/** A renamed or moved repository answers with its new address. */
const maxRedirects = 3;

/**
 * As `fetch`, as far as Octokit needs it, over Node's own HTTP client: a third of the processor time, most of which goes
 * into loading undici. Knows nothing of proxies.
 */
export async function lightFetch(address: string, asked: Asked = {}, redirects = maxRedirects): Promise<Answer> {
  const url = new URL(address);
  const response = await send(url, asked);
  const chunks: Buffer[] = [];
  for await (const chunk of response) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const status = response.statusCode ?? 0;
  const target = response.headers.location;
  const isRead = asked.method === undefined || asked.method === 'GET';
  if (target !== undefined && redirects > 0 && (status === 307 || status === 308 || (isRead && (status === 301 || status === 302)))) {
    const next = new URL(target, url);
    return lightFetch(next.href, next.origin === url.origin ? asked : withoutToken(asked), redirects - 1);
  }
  const body = await unpacked(Buffer.concat(chunks), response.headers['content-encoding']);
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
  return {
    status,
    url: url.href,
    ok: status >= 200 && status < 300,
    headers,
    text: () => Promise.resolve(body.toString()),
    arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
  };
}

async function send(url: URL, { method = 'GET', headers = {}, body }: Asked): Promise<IncomingMessage> {
  const { request } = url.protocol === 'http:' ? await import('node:http') : await import('node:https');
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers, 'accept-encoding': 'gzip' } }, resolve);
    sent.on('error', reject);
    sent.setTimeout(timeout, () => sent.destroy(new Error(`no answer within ${timeout / 1000} seconds`)));
    sent.end(body);
  });
}

async function unpacked(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding !== 'gzip') return body;
  const { gunzipSync } = await import('node:zlib');
  return gunzipSync(body);
}

function withoutToken({ headers = {}, ...asked }: Asked): Asked {
  return { ...asked, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization')) };
}
