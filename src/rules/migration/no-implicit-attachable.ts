import { isExternal } from '../../compose/parts/external.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { usedNetworks } from '../../compose/v1/resources/used-resources.ts';
import { shorten } from '../../source/shorten.ts';
import { addEntry, replaceScalar } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-implicit-attachable',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Overlay networks say whether others may join them',
  why: `Compose V1 made every network \`attachable\`. V2 does so where that is written: else only services of a Swarm may
    join an \`overlay\` network, and neither the containers that Compose makes nor one that is started by hand.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        driver: overlay`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        driver: overlay
        attachable: true`,
  links: ['https://docs.docker.com/reference/compose-file/networks/#attachable'],

  *project(project) {
    if (isForSwarm(project)) return;
    for (const network of usedNetworks(project)) {
      const driver = network.get('driver');
      const attachable = network.get('attachable');
      // V1 did not ask what is written there.
      if (driver?.text !== 'overlay' || (attachable && attachable.value !== false) || isExternal(network)) continue;
      const message = `V1 let any container join network \`${shorten(network.name)}\`, V2 services of a Swarm alone`;
      const title = attachable ? 'Write `attachable: true`' : 'Add `attachable: true`';
      const edits = attachable ? replaceScalar(attachable, 'true') : addEntry(network, 'attachable', 'true');
      yield { at: driver.at, message, help: title, fix: { title, safety: 'unsafe', edits } };
    }
  },
});
