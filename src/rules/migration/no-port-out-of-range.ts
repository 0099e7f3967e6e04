import { assume } from '../../compose/load/substituted.ts';
import { hasHighPort } from '../../compose/v1/port-text.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-port-out-of-range',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Ports are numbers up to 65535',
  why: `Compose V1 read any number as a port and left it to the engine to refuse it. V2 refuses the file, and starts none
    of its services.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        ports: ["70000:80"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports: ["7000:80"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#ports'],

  *project({ services }) {
    for (const service of services.values()) {
      for (const port of service.get('ports')?.children ?? []) {
        if (!hasHighPort(assume(port))) continue;
        yield { at: port.at, message: 'A port goes up to 65535: V1 left a higher one to the engine, V2 refuses the file', help: 'Write a number from 1 to 65535' };
      }
    }
  },
});
