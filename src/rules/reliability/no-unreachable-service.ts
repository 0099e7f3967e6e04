import { commandEndpoints, endpointsOf } from '../../compose/parts/endpoints.ts';
import { ownHosts } from '../../compose/parts/own-hosts.ts';
import type { Project } from '../../compose/project.ts';
import { aliasesOf, mayMeet, reachOf, type Reach } from '../../compose/reach.ts';
import type { Service } from '../../compose/service.ts';
import { isWhole } from '../../compose/whole.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unreachable-service',
  category: 'reliability',
  severity: 'warning',
  judgesDefaults: true,
  summary: 'Services share a network with those that they connect to',
  why: `The name of a service resolves on the networks that it is on, and nowhere else. A service that names another one of which
    it shares no network does not find it; on the host's network it finds none at all.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5432/shop
        networks: [front]
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        networks: [back]
    networks:
      front:
      back:`,
  good: `
    services:
      web:
        image: example/web:1.4
        environment:
          DATABASE_URL: postgres://shop@db:5432/shop
        networks: [front, back]
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        networks: [back]
    networks:
      front:
      back:`,
  links: ['https://docs.docker.com/compose/how-tos/networking/'],

  *project(project) {
    if (!isWhole(project)) return;
    const names = otherNames(project);
    for (const client of project.services.values()) {
      const reach = reachOf(project, client);
      const own = reach.kind === 'other' ? undefined : ownHosts(client);
      if (!own) continue;
      for (const { host, hostAt } of [...endpointsOf(client), ...commandEndpoints(client)]) {
        const other = project.services.get(host);
        if (other && other !== client && !names.has(host) && !own.has(host)) yield* look(project, client, reach, other, reachOf(project, other), hostAt);
      }
    }
  },
});

function* look(project: Project, client: Service, reach: Reach, other: Service, its: Reach, at: Problem['at']): Iterable<Problem> {
  const related = [{ at: other.at, label: 'named here' }];
  const [from, to] = [shorten(client.name, 20), shorten(other.name, 20)];
  if (reach.kind === 'host') {
    yield { at, message: `\`${to}\` does not resolve: \`${from}\` is on the host's network, where no service has a name`, help: 'Publish a port there, and name it as `127.0.0.1`', related };
  } else if (reach.kind === 'networks' && its.kind === 'networks' && !reach.external && !mayMeet(project, reach.names, its.names)) {
    yield { at, message: `\`${to}\` does not resolve: \`${from}\` shares no network with it`, help: `Put both on one network, under \`networks\``, related };
  } else if (reach.kind === 'networks' && its.kind === 'host') {
    yield { at, message: `\`${to}\` does not resolve: it is on the host's network, where no service has a name`, help: 'Take it off the network of the host, or name it as `host.docker.internal`', related };
  }
}

/** Names by which services are known besides their own: who else answers to one is not looked into. */
function otherNames({ services }: Project): ReadonlySet<string> {
  return new Set([...services.values()].flatMap((service) => aliasesOf(service).filter((name) => name !== service.name)));
}
