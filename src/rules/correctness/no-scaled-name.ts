import { readNumber } from '../../compose/parts/amounts.ts';
import { activeServices } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-scaled-name',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'A service that runs several times has no `container_name`',
  why: 'One name fits one container only, so Compose refuses a service that has a `container_name` and is to run more than once.',
  bad: `
    services:
      worker:
        image: node:22
        container_name: worker
        deploy:
          replicas: 3`,
  good: `
    services:
      worker:
        image: node:22
        deploy:
          replicas: 3`,
  links: ['https://docs.docker.com/reference/compose-file/services/#container_name'],

  *project(project) {
    for (const service of activeServices(project)) {
      const name = service.get('container_name');
      const times = service.get('scale') ?? service.get('deploy', 'replicas');
      const count = readNumber(times);
      if (!name?.text || !times || count === undefined || count < 2) continue;
      const message = `Service \`${shorten(service.name, 24)}\` runs ${count} times under one \`container_name\`, which Compose refuses`;
      yield { at: name.at, message, help: 'Remove `container_name`', related: [{ at: times.at, label: 'so many times' }] };
    }
  },
});
