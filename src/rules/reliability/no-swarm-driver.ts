import { isExternal } from '../../compose/parts/external.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { usedNetworks } from '../../compose/v1/resources/used-resources.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-swarm-driver',
  category: 'reliability',
  severity: 'notice',
  summary: 'Networks have a driver that works where Compose runs',
  why: `An \`overlay\` network joins the hosts of a Swarm. On a host that is in none, Docker does not make it, and \`docker compose up\`
    stops. In a Swarm, containers of Compose may join it only where it is \`attachable\`. Files
    that are deployed with \`docker stack deploy\`, or hold what only a Swarm heeds, are passed over.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        networks: [back]
    networks:
      back:
        driver: overlay`,
  good: `
    services:
      web:
        image: example/web:1.4
        networks: [back, others]
    networks:
      back:
      others:
        driver: overlay
        attachable: true`,
  links: ['https://docs.docker.com/engine/network/drivers/overlay/', 'https://docs.docker.com/reference/compose-file/networks/#attachable'],

  *project(project) {
    if (project.isStack || isForSwarm(project)) return;
    for (const network of usedNetworks(project)) {
      const driver = network.get('driver');
      const attachable = network.get('attachable');
      if (driver?.text !== 'overlay' || isExternal(network) || (attachable && attachable.value !== false)) continue;
      yield {
        at: driver.at,
        message: `Only hosts of a Swarm have \`overlay\` networks as \`${shorten(network.name, 20)}\`: elsewhere \`up\` stops`,
        help: 'Remove `driver`; or, on a host that is in a Swarm, write `attachable: true`',
      };
    }
  },
});
