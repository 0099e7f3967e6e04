import { programOf } from '../../compose/images/identify.ts';
import { doesItsWork } from '../../compose/images/server.ts';
import { endpointsOf } from '../../compose/parts/endpoints.ts';
import { reachOf } from '../../compose/reach.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-database-at-edge',
  category: 'security',
  severity: 'notice',
  optIn: 'hardening',
  summary: 'The proxy that faces the internet shares no network with databases',
  why: `A proxy is what strangers talk to first. Where it shares a network with a database that it has nothing to do with, who
    breaks into it is one password away from the data; on networks apart there is no way at all.`,
  bad: `
    services:
      proxy:
        image: nginx:1.27
        ports: ["443:443"]
      api:
        image: example/api:1.4
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }`,
  good: `
    services:
      proxy:
        image: nginx:1.27
        ports: ["443:443"]
        networks: [front]
      api:
        image: example/api:1.4
        networks: [front, back]
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        networks: [back]
    networks:
      front:
      back:
        internal: true`,
  links: ['https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks'],

  *project(project) {
    if (!isWhole(project)) return;
    const edges = edgesOf(project);
    if (edges.size === 0) return;
    for (const service of project.services.values()) {
      const program = programOf(service.assumedImage);
      const reach = reachOf(project, service);
      if (program?.kind !== 'database' || reach.kind !== 'networks' || !doesItsWork(service, program)) continue;
      const edge = [...reach.names].flatMap((name) => edges.get(name) ?? [])[0];
      if (!edge || edge.names.has(service.name)) continue;
      yield {
        at: service.at,
        message: `${program.title} in \`${shorten(service.name, 16)}\` is on a network of \`${shorten(edge.service.name, 16)}\`, which faces the outside`,
        help: 'Put it on a network of its own with the services that ask it, under `networks`',
        related: [{ at: edge.service.at, label: 'faces the outside' }],
      };
    }
  },
});

interface Edge {
  readonly service: Service;
  /** Services that it has to do with. */
  readonly names: ReadonlySet<string>;
}

/** By the names of networks, the first proxy on it that publishes ports for everyone. */
function edgesOf(project: Project): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const service of project.services.values()) {
    const reach = reachOf(project, service);
    if (programOf(service.assumedImage)?.kind !== 'proxy' || reach.kind !== 'networks' || !service.ports.some(({ isPublic }) => isPublic === true)) continue;
    const names = new Set([...endpointsOf(service).map(({ host }) => host), ...service.dependencies.map((one) => one.service)]);
    for (const name of reach.names) if (!edges.has(name)) edges.set(name, { service, names });
  }
  return edges;
}
