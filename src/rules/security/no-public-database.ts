import { titleBehind } from '../../compose/images/behind.ts';
import type { Service } from '../../compose/service.ts';
import { isNamedForSwarm } from '../../compose/v1/swarm.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { loopbackFix, loopbackHelp } from '../loopback.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-public-database',
  category: 'security',
  severity: 'warning',
  byPurpose: whereItShips,
  summary: 'Databases, caches, brokers and consoles are not published on all interfaces',
  why: `A published port without an address is open to whoever reaches the host. Docker opens it in front of the host's own
    firewall: \`ufw\` does not see it. Services of one project reach each other without any \`ports\`.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        ports: ["5432:5432"]`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        ports: ["127.0.0.1:5432:5432"]`,
  links: ['https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw'],

  *project(project) {
    const inSwarm = project.isStack || isNamedForSwarm(project);
    for (const service of project.services.values()) {
      if (service.networkMode !== 'host') yield* openPorts(service, inSwarm);
    }
  },
});

function* openPorts(service: Service, inSwarm: boolean): Iterable<Problem> {
  const open = service.ports.flatMap((port) => {
    const title = port.isPublic === true ? titleBehind(service, port) : undefined;
    return title ? [{ port, title }] : [];
  });
  for (const ports of groupBy(open, ({ title }) => title).values()) {
    const [{ port, title } = {}, ...others] = ports;
    if (!port) continue;
    const fixes = ports.map((each) => (inSwarm ? undefined : loopbackFix(each.port)));
    const edits = fixes.flatMap((fix) => fix?.edits ?? []);
    const [fix] = fixes;
    const noun = others.length > 0 ? 'ports' : 'port';
    const keep = others.length > 0 ? 'keep each to `127.0.0.1`' : loopbackHelp(port);
    yield {
      at: port.at,
      message: `${title} in \`${shorten(service.name, 24)}\` is open to whoever reaches the host, past its firewall`,
      // `docker stack deploy` passes over the address in front of a port.
      help: inSwarm ? `Remove the ${noun}: a Swarm listens on every node, whatever address is in front` : `Remove the ${noun}, or ${keep}`,
      ...(others.length > 0 && { related: others.map((each) => ({ at: each.port.at, label: 'here, too' })) }),
      ...(fix && fixes.every((each) => each !== undefined) && { fix: others.length > 0 ? { ...fix, title: 'Put `127.0.0.1:` in front of them', edits } : fix }),
    };
  }
}
