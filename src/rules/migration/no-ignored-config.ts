import { isForSwarm } from '../../compose/v1/swarm.ts';
import { fileMounts } from '../../compose/v1/resources/file-mounts.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-ignored-config',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Nothing counts on configs being left out',
  why: `Compose V1 left \`configs\` of services out, with a warning. V2 mounts each, at \`/\` and its name where no target
    is given, over what the image has there.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        configs: [site]
    configs:
      site:
        file: ./site.conf
    # site.conf
    server { listen 80; }`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./site.conf:/site:ro"]
    # site.conf
    server { listen 80; }`,
  links: ['https://docs.docker.com/reference/compose-file/services/#configs', 'https://docs.docker.com/reference/compose-file/configs/'],

  *project(project) {
    for (const { at, name, kind, isExternal } of isForSwarm(project) ? [] : fileMounts(project)) {
      if (kind !== 'config' || isExternal) continue;
      const message = `V1 left out the config \`${shorten(name, 24)}\`, V2 mounts it over what is there`;
      yield { at, message, help: 'See to it that the service may have it there, or remove it' };
    }
  },
});
