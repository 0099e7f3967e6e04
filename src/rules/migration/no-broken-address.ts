import { brokenAddress } from '../../compose/v1/values/port-text.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-broken-address',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Ports are published at whole addresses',
  why: `Compose V1 read anything of digits and dots in front of a port as an address, and left it to the engine to refuse
    it. V2 refuses the file, and starts none of its services: "invalid ip address".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        ports: ["10.0.0:8080:80"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports: ["10.0.0.1:8080:80"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#ports'],

  *service(service) {
    for (const port of service.get('ports')?.children ?? []) {
      const address = brokenAddress(port);
      if (address === undefined) continue;
      yield { at: port.at, message: `V1 left \`${shorten(address, 20)}\`, which is no address, to the engine; V2 refuses the file`, help: 'Write four numbers up to 255, or none' };
    }
  },
});
