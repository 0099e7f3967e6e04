import { activeServices } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-mode-with-networks',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'A service has `network_mode` or `networks`, not both',
  why: 'With `network_mode`, a service uses the network of the host, of another service or none, so it can join no other. Compose refuses both together.',
  bad: `
    services:
      web:
        image: nginx:1.27
        network_mode: none
        networks: [backend]
    networks:
      backend:`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks: [backend]
    networks:
      backend:`,
  links: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],

  *project(project) {
    for (const service of activeServices(project)) {
      const [mode, networks] = [service.get('network_mode'), service.get('networks')];
      if (!mode?.text || !networks || networks.children.length === 0) continue;
      yield {
        at: mode.at,
        message: `Service \`${shorten(service.name, 28)}\` has both \`network_mode\` and \`networks\`, which Compose refuses`,
        help: 'Remove one of the two',
        related: [{ at: (networks.key ?? networks).at, label: 'the networks' }],
      };
    }
  },
});
