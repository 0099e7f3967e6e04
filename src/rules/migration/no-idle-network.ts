import { idleNetworks, soleJoiner } from '../../compose/v1/resources/unused-networks.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-idle-network',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  parts: 'reading',
  summary: 'Nothing counts on networks of services that do not run',
  why: `Compose V1 made the networks of all services, also of those whose profile is off. V2 makes those of the services
    that it starts. Where something outside of the project counts on the others, it no longer finds them.`,
  bad: `
    services:
      web:
        image: nginx:1.27
      probe:
        image: busybox:1.37
        profiles: [probe]
        networks: [probing]
    networks:
      probing:`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks: [probing]
      probe:
        image: busybox:1.37
        profiles: [probe]
        networks: [probing]
    networks:
      probing:`,
  links: ['https://docs.docker.com/compose/how-tos/profiles/', 'https://docs.docker.com/reference/compose-file/networks/'],

  *project(project) {
    const joiner = soleJoiner(project);
    const places = [...idleNetworks(project).map(({ name, key, at }) => ({ name, at: key?.at ?? at })), ...(joiner ? [{ name: 'default', at: joiner.at }] : [])];
    for (const { name, at } of places) {
      const message = `Only services whose profile is off join \`${shorten(name, 20)}\`: V1 made it anyway, V2 does not`;
      yield { at, message, help: 'Start them, or make it by hand, where something else needs it' };
    }
  },
});
