import { usedNetworks } from '../../compose/v1/resources/used-resources.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-ipam-options',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Address management of networks has no `options`',
  why: `Compose V1 handed \`ipam.options\` on to the driver that gives out addresses. V2 reads them and drops them: the
    network is made without.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        ipam:
          driver: infoblox
          options:
            network-view: docker`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        external: true`,
  links: ['https://docs.docker.com/reference/compose-file/networks/#ipam'],

  *project(project) {
    for (const network of usedNetworks(project)) {
      const options = network.get('ipam', 'options');
      if (!options?.key || options.children.length === 0) continue;
      const message = `V1 handed these options of \`${shorten(network.name, 24)}\` to the driver, V2 drops them`;
      yield { at: options.key.at, message, help: 'Make the network with `docker network create --ipam-opt`, and set it `external`' };
    }
  },
});
