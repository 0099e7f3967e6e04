import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-misread-reference',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Links and `volumes_from` name a service at once, and no more than they take',
  why: `Compose V1 took the service out of \`volumes_from: ["service:db:ro"]\` and of \`links: ["db:data:base"]\`. V2 looks for a
    service \`service\`, or \`db:data:base\`, and refuses the project: "depends on undefined service".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes_from: ["service:data:rw"]
      data:
        image: nginx:1.27`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes_from: ["data"]
      data:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/services/#volumes_from', 'https://docs.docker.com/reference/compose-file/services/#links'],

  *project({ services }) {
    for (const service of services.values()) {
      for (const [key, form] of forms) {
        for (const { at, text = '' } of service.get(key)?.children ?? []) {
          const [, v1 = '', rest = ''] = form.exec(text) ?? [];
          const v2 = key === 'links' ? text : 'service';
          if (!services.has(v1) || services.has(v2)) continue;
          const message = `V1 took \`${shorten(v1, 20)}\` out of this, V2 looks for a service \`${shorten(v2, 20)}\``;
          yield { at, message, help: `Write \`${shorten(v1 + rest, 30)}\`` };
        }
      }
    }
  },
});

/** What V1 took apart in another way: the service, and what may stand behind it. */
const forms = new Map([
  ['links', /^([^:]+)(:[^:]*):/],
  ['volumes_from', /^service:([^:]+)(:[^:]*)$/],
]);
