import { titleBehind } from '../../compose/images/behind.ts';
import { shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';
import { loopbackFix } from '../loopback.ts';

export default defineRule({
  id: 'no-public-port',
  category: 'security',
  severity: 'notice',
  byPurpose: whereItShips,
  optIn: 'strict',
  summary: 'Ports are published on the addresses that they are meant for',
  why: `A published port without an address is open to whoever reaches the host. Docker opens it in front of the host's own
    firewall: \`ufw\` does not see it. What a proxy on the same host passes on needs \`127.0.0.1\` only. Ports of the host in the option
    \`public\` are meant to be open.`,
  bad: `
    services:
      app:
        image: example/app:1.4
        ports: ["8080:80"]`,
  good: `
    services:
      app:
        image: example/app:1.4
        ports: ["127.0.0.1:8080:80"]
      proxy:
        image: caddy:2.10
        ports: ["80:80", "443:443"]`,
  links: ['https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw', 'https://docs.docker.com/reference/compose-file/services/#ports'],
  options: { public: [80, 443] },
  optionTexts: { public: 'Ports of the host that are meant to be open.' },

  *service(service, { public: open }) {
    if (service.networkMode === 'host' || service.networkMode === 'none') return;
    for (const port of service.ports) {
      const { published, at } = port;
      if (port.isPublic !== true || !published) continue;
      // A database and its like are `no-public-database`'s.
      if ((published.first === published.last && open.includes(published.first)) || titleBehind(service, port) !== undefined) continue;
      const ports = published.first === published.last ? `Port ${published.first}` : `Each of the ports ${published.first} to ${published.last}`;
      const fix = loopbackFix(port);
      yield {
        at,
        message: `${ports} of \`${shorten(service.name, 24)}\` is open to whoever reaches the host, past its firewall`,
        help: 'Put `127.0.0.1:` in front of it, or the address that it is meant for',
        ...(fix && { fix }),
      };
    }
  },
});
