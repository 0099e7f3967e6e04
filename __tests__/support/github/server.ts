import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { contractOf, type Edition } from './contract.ts';
import { Dispatcher, type Backend, type Outcome, type Violation } from './dispatch.ts';
import { isObject } from './json.ts';
import { failure, type ApiResponse } from './protocol.ts';

/** A request as it arrived, and how it ended. */
export interface LoggedRequest {
  readonly method: string;
  /** Path below the API's base, with the query, as sent; of GraphQL the whole path. */
  readonly path: string;
  /** The operation's id, `graphql`, or undefined for a route that GitHub does not have. */
  readonly operation: string | undefined;
  readonly body: unknown;
  /** authorization, accept, content-type, user-agent, x-github-api-version. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The answer's status, or undefined if the connection was cut. */
  readonly status: number | undefined;
}

/** A GitHub on this machine. */
export interface GitHubServer {
  readonly edition: Edition;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Breaches of GitHub's contract so far. */
  readonly violations: readonly Violation[];
  /** Returns the breaches and forgets them, for tests that expect some. */
  readonly takeViolations: () => readonly Violation[];
  /** Requests so far, in the order in which they were answered. */
  readonly requests: readonly LoggedRequest[];
  /** Ends the server and cuts all connections. */
  readonly close: () => Promise<void>;
}

const LOGGED_HEADERS = ['authorization', 'accept', 'content-type', 'user-agent', 'x-github-api-version'] as const;

const LAYOUTS: Readonly<Record<Edition, { rest: string; graphql: string; headers: Record<string, string> }>> = {
  'github.com': { rest: '', graphql: '/graphql', headers: { server: 'github.com' } },
  enterprise: { rest: '/api/v3', graphql: '/api/graphql', headers: { 'x-github-enterprise-version': '3.19.0' } },
};

/** Starts a server on a free port of the loopback interface that holds both sides to GitHub's description. */
export async function startServer(backend: Backend, edition: Edition = 'github.com'): Promise<GitHubServer> {
  const layout = LAYOUTS[edition];
  const dispatcher = new Dispatcher(backend, contractOf(edition));
  const requests: LoggedRequest[] = [];
  let origin = '';

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname, search, searchParams } = new URL(incoming.url ?? '/', origin);
    const method = incoming.method ?? 'GET';
    const body = parseBody(await text(incoming));
    const token = /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1];
    const isGraphql = method === 'POST' && pathname === layout.graphql;
    // Outside the API's base nothing is found, as the whole address is no path of the API.
    const path = pathname.startsWith(`${layout.rest}/`) ? pathname.slice(layout.rest.length) : origin + pathname;

    const target = `${method} ${path}`;
    let outcome: Outcome;
    if (incoming.headers['user-agent'] === undefined) {
      outcome = dispatcher.refuse(target, ANONYMOUS, 'there is no User-Agent header');
    } else if (body === MALFORMED) {
      outcome = dispatcher.refuse(target, failure(400, 'Problems parsing JSON'), 'the body is not JSON');
    } else if (isGraphql) {
      outcome = await dispatcher.graphql({ ...readQuery(body), token });
    } else {
      const query = Object.fromEntries(searchParams);
      const accept = incoming.headers.accept ?? '';
      outcome = await dispatcher.rest({ method, path, query, body, accept, token, apiUrl: origin + layout.rest });
    }

    const { operation, response } = outcome;
    const headers = Object.fromEntries(LOGGED_HEADERS.map((name) => [name, incoming.headers[name]?.toString()]));
    const status = response === 'drop' ? undefined : response.status;
    requests.push({ method, path: isGraphql ? layout.graphql : path + search, operation, body, headers, status });
    if (response === 'drop') incoming.socket.destroy();
    else send(incoming, outgoing, response, layout.headers);
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      // A mistake of the fake must reach the test, even if the client takes it for a 500 of GitHub and tries again.
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      dispatcher.violations.push({
        kind: 'bad response',
        operation: `${incoming.method} ${incoming.url}`,
        details: [details],
      });
      send(incoming, outgoing, failure(500, `The fake failed: ${details}`), {});
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  origin = `http://127.0.0.1:${address.port}`;

  return {
    edition,
    apiUrl: origin + layout.rest,
    graphqlUrl: origin + layout.graphql,
    violations: dispatcher.violations,
    takeViolations: () => dispatcher.violations.splice(0),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const MALFORMED = Symbol('malformed');
const ANONYMOUS = failure(
  403,
  'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
);

function parseBody(raw: string): unknown {
  if (raw === '') return undefined;
  try {
    return JSON.parse(raw);
  } catch {
    return MALFORMED;
  }
}

function readQuery(body: unknown): { query: string; variables: Readonly<Record<string, unknown>> } {
  const query = isObject(body) && typeof body['query'] === 'string' ? body['query'] : '';
  const variables = isObject(body) && isObject(body['variables']) ? body['variables'] : {};
  return { query, variables };
}

function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  response: ApiResponse,
  extra: Readonly<Record<string, string>>,
): void {
  const plain = Buffer.isBuffer(response.body) ? response.body : Buffer.from(JSON.stringify(response.body));
  const isPacked = /\bgzip\b/.test(incoming.headers['accept-encoding']?.toString() ?? '');
  const body = isPacked ? gzipSync(plain) : plain;
  outgoing.writeHead(response.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    ...(isPacked && { 'content-encoding': 'gzip' }),
    ...extra,
    ...response.headers,
  });
  outgoing.end(body);
}
