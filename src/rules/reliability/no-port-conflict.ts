import type { Port, PortRange } from '../../compose/parts/port.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import type { Problem } from '../../source/problem.ts';
import { areStartedTogether } from '../../compose/started-together.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-port-conflict',
  category: 'reliability',
  severity: 'warning',
  summary: "Each of the host's ports is published once",
  why: 'The container that starts second fails: "port is already allocated". So do all but one where a service runs several times.',
  bad: `
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      proxy:
        image: caddy:2.10
        ports: ["80:8080"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      proxy:
        image: caddy:2.10
        ports: ["81:8080"]
      dns:
        image: coredns/coredns:1.12.1
        ports: ["127.0.0.1:53:53/tcp", "127.0.0.1:53:53/udp"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#ports'],

  *project(project) {
    const published = new Taken();
    const conflicts = new Map<Service, Problem[]>();
    for (const service of project.services.values()) {
      if (service.networkMode !== undefined && service.networkMode !== 'bridge') continue;
      for (const port of service.ports) {
        if (!port.published) continue;
        const taken = published.by(port.published, (other) => other.port.collides(port) && runTogether(other.service, service) && !areVariants(other.service, service) && areStartedTogether(project, [other.service.name, service.name]));
        if (taken) conflicts.set(service, [...(conflicts.get(service) ?? []), conflict(service, port, taken)]);
        published.add(port.published, { service, port });
      }
      yield* severalTimes(service, project);
    }
    if (conflicts.size <= slips) for (const all of conflicts.values()) yield* all;
  },
});

/** Where more services are in each other's way, no one starts all of them: the file is a menu. */
const slips = 4;

interface Published {
  readonly service: Service;
  readonly port: Port;
}

/** The ports that are taken so far. A single one, as most are, is held against its like and against ranges alone. */
class Taken {
  readonly #all: Published[] = [];
  readonly #ranges: Published[] = [];
  readonly #single = new Map<number, Published[]>();

  /** The first that takes one of these ports and fits. */
  by({ first, last }: PortRange, fits: (other: Published) => boolean): Published | undefined {
    return first === last ? (this.#single.get(first)?.find(fits) ?? this.#ranges.find(fits)) : this.#all.find(fits);
  }

  add({ first, last }: PortRange, published: Published): void {
    const single = this.#single.get(first);
    this.#all.push(published);
    if (first !== last) this.#ranges.push(published);
    else if (single) single.push(published);
    else this.#single.set(first, [published]);
  }
}

function conflict(service: Service, port: Port, taken: Published): Problem {
  const other = taken.service === service ? 'it has taken before' : `\`${shorten(taken.service.name, 20)}\` has taken`;
  return {
    at: port.published?.at ?? port.at,
    message: `Service \`${shorten(service.name, 20)}\` publishes a port of the host that ${other}`,
    help: 'Publish another port of the host',
    related: [{ at: taken.port.published?.at ?? taken.port.at, label: 'taken here' }],
  };
}

/** Profiles may be switched on apart from each other. */
function runTogether(a: Service, b: Service): boolean {
  if (a.profiles.length === 0 || b.profiles.length === 0) return true;
  return a.profiles.some((profile) => b.profiles.includes(profile));
}

/** One image twice, `vpn` and `vpn-host`: someone takes the one or the other. `web1` and `web2` are meant to run side by side. */
function areVariants(a: Service, b: Service): boolean {
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name];
  return a.image?.name !== undefined && a.image.name === b.image?.name && long.startsWith(short) && /^[._-](?!\d{1,3}$)/.test(long.slice(short.length));
}

/** In a Swarm, which keys that only it reads speak of, all copies may share a port. */
function* severalTimes(service: Service, project: Project): Iterable<Problem> {
  const times = service.get('scale') ?? service.get('deploy', 'replicas');
  if (typeof times?.value !== 'number' || times.value < 2 || isForSwarm(project)) return;
  for (const port of service.ports) {
    if (!port.published || port.isPicked) continue;
    const message = `Service \`${shorten(service.name, 20)}\` runs ${times.value} times, but a port of the host can be published once`;
    const help = 'Remove the port of the host, or give a range of as many ports';
    yield { at: port.published.at, message, help, related: [{ at: times.at, label: 'so many times' }] };
  }
}
