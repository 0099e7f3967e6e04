import { programOf } from '../../compose/images/identify.ts';
import { isNamedByStem } from '../../compose/images/named-by-stem.ts';
import type { KnownImage } from '../../compose/images/known-image.ts';
import { endpointsOf, type Endpoint } from '../../compose/parts/endpoints.ts';
import { exposedPorts } from '../../compose/parts/exposed.ts';
import type { Project } from '../../compose/project.ts';
import { isSharedBy, reachOf } from '../../compose/reach.ts';
import type { Service } from '../../compose/service.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import { isWritten } from '../is-written.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-localhost-peer',
  category: 'reliability',
  severity: 'warning',
  judgesDefaults: true,
  summary: 'Services call each other by name, not `localhost`',
  why: `In a container \`localhost\` is the container itself: nothing of another service listens there. What works on a developer's
    machine, outside of containers, is refused within. On the project's network each service has its name.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@localhost:5432/shop
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }`,
  good: `
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5432/shop
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }`,
  links: ['https://docs.docker.com/compose/how-tos/networking/'],

  *project(project) {
    const servers = databases(project);
    if (servers.length === 0) return;
    for (const client of project.services.values()) {
      if (reachOf(project, client).kind !== 'networks' || isSharedBy(project, client)) continue;
      const own = programOf(client.assumedImage)?.title;
      for (const endpoint of endpointsOf(client)) {
        if (!/^(?:localhost|127\.0\.0\.1)$/i.test(endpoint.host) || isOwnPort(client, endpoint.port)) continue;
        const [found, ...others] = servers.filter(({ service, program }) => service !== client && program.title !== own && isMeant(endpoint, program, service));
        if (found) yield { at: endpoint.hostAt, ...told(endpoint, client, found, others) };
      }
    }
  },
});

/** Where several could be meant, none is named: which of them the client wants is known to no one here. */
function told({ host, hostAt }: Endpoint, client: Service, { service, program }: Database, others: readonly Database[]): Omit<Problem, 'at'> {
  const peers = [service, ...others.map((other) => other.service)];
  const what = others.every((other) => other.program.title === program.title) ? program.title : 'what it asks for';
  const where = others.length === 0 ? `\`${shorten(service.name, 20)}\`` : `${peers.length} services`;
  const message = `\`${host}\` is \`${shorten(client.name, 20)}\` itself, while ${what} runs in ${where}`;
  const related = peers.map(({ at }) => ({ at, label: 'runs here' }));
  if (others.length > 0) return { message, help: 'Write the name of the one that is meant in its place', related };
  const fix = { title: `Write \`${shorten(service.name)}\``, safety: 'unsafe' as const, edits: [{ ...hostAt, text: service.name }] };
  return { message, help: `Write \`${shorten(service.name)}\` in its place`, related, ...(isWritten(hostAt, host) && { fix }) };
}

interface Database {
  readonly service: Service;
  readonly program: KnownImage;
}

/** More than these are not held against each endpoint. */
const maxDatabases = 50;

function databases({ services }: Project): readonly Database[] {
  const found = [...services.values()].flatMap((service): readonly Database[] => {
    const program = programOf(service.assumedImage);
    return program && ['database', 'cache', 'broker'].includes(program.kind) ? [{ service, program }] : [];
  });
  return found.slice(0, maxDatabases);
}

/** By its scheme, whatever the port, or by a port that it has on the network or publishes; where none is given, by the variable's name. */
function isMeant({ scheme, port, hasPort, stem }: Endpoint, program: KnownImage, service: Service): boolean {
  const { ports, schemes = [] } = program;
  if (scheme !== undefined && !schemes.includes(scheme)) return false;
  if (!hasPort) return scheme !== undefined || (stem !== undefined && isNamedByStem(stem, program));
  if (port === undefined) return false;
  return ports.includes(port) || service.ports.some(({ published }) => published?.first === port);
}

/** The service listens there itself: on a port that it publishes or exposes. */
function isOwnPort(service: Service, port: number | undefined): boolean {
  if (port === undefined) return false;
  return exposedPorts(service).has(port) || service.ports.some(({ target }) => target !== undefined && target.first <= port && port <= target.last);
}
