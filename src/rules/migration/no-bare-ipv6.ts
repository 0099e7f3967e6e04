import { assume } from '../../compose/load/variables/substituted.ts';
import { bareAddress } from '../../compose/v1/values/port-text.ts';
import { shorten } from '../../source/shorten.ts';
import { replaceScalar } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-bare-ipv6',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Addresses of IPv6 stand in brackets',
  why: `Compose V1 took \`::1:8080:80\` apart from behind. V2 takes an address with colons in brackets alone, and refuses
    the file: "too many colons in address".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        ports: ["::1:8080:80"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports: ["[::1]:8080:80"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#ports'],

  *service(service) {
    for (const node of service.get('ports')?.children ?? []) {
      const address = bareAddress(assume(node));
      if (!address) continue;
      const host = shorten(address.host, 20);
      const message = `V1 took \`${host}\` for the address, V2 refuses one of IPv6 that is not in brackets`;
      const fix = { title: `Write \`[${host}]\``, safety: 'unsafe', edits: replaceScalar(node, `[${address.host}]:${address.rest}`) } as const;
      yield { at: node.at, message, help: 'Put brackets around the address', ...(!node.source.includes('$') && { fix }) };
    }
  },
});
