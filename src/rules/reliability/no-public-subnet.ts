import { pooledNetworks } from '../../compose/parts/address-pools.ts';
import { holds, readSubnet, type Subnet } from '../../compose/parts/subnet.ts';
import { lessBeforeItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

/** Blocks that no one else has in the internet, by RFC 1918, and those for other uses that RFC 6890 lists. */
const nobodys = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '169.254.0.0/16', '127.0.0.0/8', '192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4']
  .map(readSubnet)
  .filter((block) => block !== undefined);

export default defineRule({
  id: 'no-public-subnet',
  category: 'reliability',
  severity: 'warning',
  byPurpose: lessBeforeItShips,
  summary: 'Networks have addresses that are private',
  why: `A network of the engine is a route of the host: what is sent to its block stays on the machine. \`172.200.0.0/16\` looks like the
    block that Docker takes by itself, but private addresses end at \`172.31.255.255\`: these are others' in the internet, and host and
    containers no longer reach them. A service there fails on this one machine, and nothing says why.`,
  bad: `
    services:
      web:
        image: nginx:1.27
    networks:
      default:
        ipam:
          config:
            - subnet: 172.200.0.0/16`,
  good: `
    services:
      web:
        image: nginx:1.27
    networks:
      default:
        ipam:
          config:
            - subnet: 172.20.0.0/16`,
  links: ['https://www.rfc-editor.org/rfc/rfc1918', 'https://docs.docker.com/reference/compose-file/networks/#ipam'],

  *project(project) {
    for (const { pools } of pooledNetworks(project)) {
      for (const pool of pools) {
        const subnet = pool.get('subnet');
        const block = readSubnet(subnet?.text ?? '');
        if (!subnet || !block || !isOthers(block)) continue;
        yield {
          at: subnet.at,
          message: `\`${subnet.text ?? ''}\` is others' in the internet: host and containers do not reach them any more`,
          help: 'Take a block of `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`',
        };
      }
    }
  },
});

/** A block that holds all of a private one is more than that. */
function isOthers(block: Subnet): boolean {
  return !nobodys.some((own) => holds(own, block));
}
