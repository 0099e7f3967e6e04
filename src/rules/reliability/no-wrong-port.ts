import { programOf } from '../../compose/images/identify.ts';
import { commandEndpoints, endpointsOf } from '../../compose/parts/endpoints.ts';
import { exposedPorts } from '../../compose/parts/exposed.ts';
import { ownHosts } from '../../compose/parts/own-hosts.ts';
import { reachOf, isSharedBy } from '../../compose/reach.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { isWritten } from '../is-written.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-wrong-port',
  category: 'reliability',
  severity: 'warning',
  judgesDefaults: true,
  summary: 'Services reach each other at the ports of the container',
  why: `In \`5433:5432\` the first port is one of the host. On the project's own network nothing listens there: the other service
    is reached at the second one, whether or not it is published.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5433/shop
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        ports: ["127.0.0.1:5433:5432"]`,
  good: `
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5432/shop
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        ports: ["127.0.0.1:5433:5432"]`,
  links: ['https://docs.docker.com/compose/how-tos/networking/'],

  *project(project) {
    const seen = new Map<string, Listening>();
    for (const client of project.services.values()) {
      const own = reachOf(project, client).kind === 'networks' ? ownHosts(client) : undefined;
      if (!own) continue;
      for (const { host, port, portAt } of [...endpointsOf(client), ...commandEndpoints(client)]) {
        const other = project.services.get(host);
        if (port === undefined || !other || other === client || own.has(host) || reachOf(project, other).kind !== 'networks' || isSharedBy(project, other)) continue;
        const listening = seen.get(host) ?? listen(other);
        seen.set(host, listening);
        const target = listening.published.get(port);
        if (target === undefined || listening.ports.has(port) || mentions(other, port)) continue;
        yield {
          at: portAt,
          message: `${port} is a port of the host: on the network, \`${shorten(other.name, 30)}\` listens on ${target}`,
          help: `Write ${target}`,
          related: [{ at: listening.at.get(port) ?? other.at, label: `published here, before that of the container` }],
          ...(isWritten(portAt, String(port)) && { fix: { title: `Write ${target}`, safety: 'unsafe', edits: [{ ...portAt, text: String(target) }] } }),
        };
      }
    }
  },
});

interface Listening {
  /** The container's ports, as far as they are written or go with the image. */
  readonly ports: ReadonlySet<number>;
  /** By a port of the host, that of the container. */
  readonly published: ReadonlyMap<number, number>;
  readonly at: ReadonlyMap<number, Service['at']>;
}

/** More ports than these in one range are not looked at. */
const maxRange = 100;

function listen(service: Service): Listening {
  const ports = new Set<number>([...(programOf(service.image)?.ports ?? []), ...exposedPorts(service)]);
  const published = new Map<number, number>();
  const at = new Map<number, Service['at']>();
  for (const port of service.ports) {
    const { target, published: host } = port;
    if (!target || target.last - target.first > maxRange) continue;
    for (let number = target.first; number <= target.last; number += 1) ports.add(number);
    if (!host || host.last - host.first !== target.last - target.first) continue;
    for (let step = 0; step <= target.last - target.first; step += 1) {
      published.set(host.first + step, target.first + step);
      at.set(host.first + step, host.at);
    }
  }
  return { ports, published, at };
}

/** Something that the other service is told speaks of this port too: it may listen there as well. */
function mentions(service: Service, port: number): boolean {
  const texts = [...service.environment.map(({ value }) => value?.source), service.get('command')?.source, service.get('entrypoint')?.source, service.get('healthcheck')?.source];
  return texts.some((text) => text?.includes(String(port)));
}
