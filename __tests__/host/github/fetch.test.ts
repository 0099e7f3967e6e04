import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { lightFetch } from '../../../src/host/github/fetch.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server and the requests that it has seen, each as "METHOD path token". */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { seen, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

const headers = { authorization: 'secret' };

describe('fetch', () => {
  it('sends and receives', async () => {
    const { origin, seen } = await serve((request, response) => {
      response.writeHead(201, { 'content-type': 'text/plain', link: '<x>' });
      request.pipe(response);
    });
    const answer = await lightFetch(`${origin}/a?b=c`, { method: 'POST', headers, body: 'hü' });
    expect([answer.status, answer.ok, answer.headers.get('link'), await answer.text()]).toEqual([201, true, '<x>', 'hü']);
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('hü');
    expect(seen).toEqual(['POST /a?b=c secret']);
  });

  it('unpacks', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync('text'));
    });
    expect(await (await lightFetch(origin)).text()).toBe('text');
  });

  it('follows a repository to its new address', async () => {
    const { origin, seen } = await serve((request, response) => {
      if (request.url === '/new') response.end('here');
      else response.writeHead(301, { location: '/new' }).end();
    });
    const answer = await lightFetch(`${origin}/old`, { headers });
    expect([await answer.text(), answer.url, seen]).toEqual(['here', `${origin}/new`, ['GET /old secret', 'GET /new secret']]);
  });

  it('does not take the token to another host', async () => {
    const other = await serve((_, response) => void response.end('here'));
    const { origin } = await serve((_, response) => void response.writeHead(302, { location: `${other.origin}/x` }).end());
    await lightFetch(origin, { headers: { Authorization: 'secret' } });
    expect(other.seen).toEqual(['GET /x undefined']);
  });

  it('neither repeats what was sent elsewhere nor turns in circles', async () => {
    const { origin, seen } = await serve((_, response) => void response.writeHead(302, { location: '/' }).end());
    expect((await lightFetch(origin, { method: 'POST', body: '{}' })).status).toBe(302);
    expect((await lightFetch(origin)).status).toBe(302);
    expect(seen).toHaveLength(5);
  });

  it('fails where the connection is lost, before the answer or within', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === '/now') request.socket.destroy();
      else response.writeHead(200, { 'content-length': '100' }).write('half', () => request.socket.destroy());
    });
    await expect(lightFetch(`${origin}/now`)).rejects.toThrow('socket hang up');
    await expect(lightFetch(`${origin}/later`)).rejects.toThrow('aborted');
  });
});
