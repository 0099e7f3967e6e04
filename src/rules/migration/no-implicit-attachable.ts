import { isExternal } from '../../compose/parts/external.ts';
import { namesUnder } from '../../compose/parts/references.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { shorten } from '../../source/shorten.ts';
import { addEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-implicit-attachable',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Overlay networks say whether others may join them',
  why: `Compose V1 made every network \`attachable\`. V2 does so where that is written: else a container that is started by
    hand can no longer join an \`overlay\` network.`,
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
    const used = new Set(['default', ...[...project.services.values()].flatMap((service) => namesUnder(service, 'networks').map(({ name }) => name))]);
    for (const network of project.root.get('networks')?.children ?? []) {
      const driver = network.get('driver');
      if (driver?.text !== 'overlay' || !used.has(network.name) || network.get('attachable') || isExternal(network)) continue;
      const message = `V1 let any container join network \`${shorten(network.name)}\`, V2 those of services alone`;
      const fix = { title: 'Add `attachable: true`', safety: 'unsafe', edits: addEntry(network, 'attachable', 'true') } as const;
      yield { at: driver.at, message, help: 'Add `attachable: true`', fix };
    }
  },
});
