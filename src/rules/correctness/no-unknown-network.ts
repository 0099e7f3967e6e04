import { namesUnder } from '../../compose/parts/references.ts';
import { activeServices, isWhole } from '../../compose/whole.ts';
import { nearest } from '../../source/nearest.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unknown-network',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'Each network that a service joins stands under `networks`',
  why: 'Compose makes no network that is not declared, and refuses the whole project for one.',
  bad: `
    services:
      web:
        image: nginx:1.27
        networks: [frontend]
      api:
        image: example/api:1.4
        networks: [front-end]
    networks:
      front-end:`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks: [frontend, default]
    networks:
      frontend:`,
  links: ['https://docs.docker.com/reference/compose-file/networks/'],

  *project(project) {
    if (!isWhole(project)) return;
    const declared = new Set(['default', ...(project.root.get('networks')?.children ?? []).map(({ name }) => name)]);
    for (const service of activeServices(project)) {
      for (const { name, at } of namesUnder(service, 'networks')) {
        if (declared.has(name)) continue;
        const near = nearest(name, declared);
        const message = `Service \`${shorten(service.name, 28)}\` joins a network that is not declared, which Compose refuses`;
        yield { at, message, help: near ? `Write \`${near}\`` : 'Declare it under `networks`, as `external: true` if another project makes it' };
      }
    }
  },
});
