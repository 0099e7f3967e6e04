import { assume } from '../../compose/load/variables/substituted.ts';
import { numberFault } from '../../compose/v1/values/port-text.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-port-out-of-range',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Ports are numbers from 1 to 65535, and ranges go up',
  why: `Compose V1 read any number as a port, and any two as a range, and left it to the engine to refuse them. V2 refuses
    the file, and starts none of its services.`,
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

  *service(service) {
    for (const port of service.get('ports')?.children ?? []) {
      const fault = numberFault(assume(port));
      if (fault) yield { at: port.at, ...words[fault] };
    }
  },
});

const words = {
  high: { message: 'A port goes up to 65535: V1 left a higher one to the engine, V2 refuses the file', help: 'Write a number from 1 to 65535' },
  zero: { message: 'No container has a port 0: V1 left it to the engine, V2 refuses the file', help: 'Write a number from 1 to 65535' },
  falling: { message: 'A range ends above its beginning: V1 took this one, V2 refuses the file', help: 'Write the lower port first' },
} as const;
