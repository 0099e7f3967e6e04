import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-empty-networks',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Services name a network under `networks`, or leave it out',
  why: `A service with an empty list of \`networks\` was on no network with Compose V1, as with \`network_mode: none\`. V2
    puts it on the default network, where it reaches all others and they reach it.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        networks: []`,
  good: `
    services:
      web:
        image: nginx:1.27
        network_mode: none`,
  links: ['https://docs.docker.com/reference/compose-file/services/#networks', 'https://docs.docker.com/reference/compose-file/services/#network_mode'],

  *service(service) {
    const networks = service.get('networks');
    const mode = service.get('network_mode');
    if (!networks?.key || networks.kind === 'scalar' || networks.children.length > 0 || mode?.isNull === false) return;
    const message = `V1 gave \`${shorten(service.name)}\` no network for this, V2 puts it on the default one`;
    const fix = { title: 'Remove `networks`', safety: 'unsafe', edits: removeEntry(networks) } as const;
    yield { at: networks.key.at, message, help: 'Write `network_mode: none`, or leave `networks` out', fix };
  },
});
