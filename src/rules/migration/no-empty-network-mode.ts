import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-empty-network-mode',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'No `network_mode` is empty',
  why: `A service with an empty \`network_mode\` had no network at all in Compose V1. To V2 the key says nothing: the service
    joins the networks that it names, or the project's own.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        network_mode: ""
      api:
        image: nginx:1.27`,
  good: `
    services:
      web:
        image: nginx:1.27
        network_mode: none
      api:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],

  *project({ services }) {
    const isShared = [...services.values()].some(joinsDefault);
    for (const service of services.values()) {
      const mode = service.get('network_mode');
      if (mode?.text !== '' || !(isShared || service.get('networks'))) continue;
      const message = `V1 gave \`${shorten(service.name, 24)}\` no network for this, V2 joins it to one`;
      yield { at: (mode.key ?? mode).at, message, help: 'Write `none`, or remove the key' };
    }
  },
});

/** Whether a service has the project's own network made. */
function joinsDefault(service: Service): boolean {
  return !service.get('network_mode') && (service.get('networks')?.children.some(({ key, text }) => (key?.text ?? text) === 'default') ?? true);
}
