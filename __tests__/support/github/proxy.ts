import { createServer } from 'node:http';
import { connect } from 'node:net';

/** A proxy on this machine, behind which every host is the one machine. */
export interface Proxy {
  readonly url: string;
  /** Where clients wanted to go: `host:port`. */
  readonly asked: readonly string[];
  close(): void;
}

/** Starts a proxy that tunnels whatever is asked for to `target`. */
export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', ({ url }, socket, head) => {
    asked.push(url ?? '');
    const there = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.write(head);
      there.pipe(socket).pipe(there);
    });
    for (const end of [there, socket]) end.on('error', () => void [there, socket].map((one) => one.destroy()));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, asked, close: () => void server.close() };
}
