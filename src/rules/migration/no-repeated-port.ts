import { repeatedPorts } from '../../compose/v1/layers/repeated-ports.ts';
import { removeItem } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-repeated-port',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  summary: 'A port is published once',
  why: `Compose V1 tells \`80\` from \`"80"\` and from \`80/tcp\`: it published the container's port once for each, each at
    a port of the host that the engine picks. To V2 they are one.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        ports: [80, "80"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports: [80]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#ports'],

  *project(project) {
    for (const { first, again } of repeatedPorts(project)) {
      const message = 'This port stands twice: V1 published it at two ports of the host, V2 at one';
      const fix = { title: 'Remove it', safety: 'unsafe', edits: removeItem(again) } as const;
      yield { at: again.at, message, help: 'Remove one of the two', related: [{ at: first.at, label: 'first one' }], fix };
    }
  },
});
