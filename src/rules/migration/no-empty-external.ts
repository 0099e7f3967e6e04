import { usedNetworks, usedVolumes } from '../../compose/v1/resources/used-resources.ts';
import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-empty-external',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: '`external` says yes or no',
  why: `To Compose V1, \`external: {}\` said nothing: it made the network or volume under the project's name. To V2 it says
    that there is one of that very name already, and where there is none the project does not start.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        external: {}`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks: [proxy]
    networks:
      proxy:
        external: true`,
  links: ['https://docs.docker.com/reference/compose-file/networks/#external', 'https://docs.docker.com/reference/compose-file/volumes/#external'],

  *project(project) {
    for (const resource of [...usedNetworks(project), ...usedVolumes(project)]) {
      const external = resource.get('external');
      if (!external?.key || external.kind !== 'mapping' || external.children.length > 0) continue;
      const message = `V1 made \`${shorten(resource.name, 24)}\` for the project, V2 wants one of this name to be there already`;
      const fix = { title: 'Remove `external`', safety: 'safe', edits: removeEntry(external) } as const;
      yield { at: external.key.at, message, help: 'Remove it, or write `external: true`', fix };
    }
  },
});
