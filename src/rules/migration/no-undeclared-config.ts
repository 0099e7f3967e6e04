import { isActive } from '../../compose/load/profiles.ts';
import { fileSources } from '../../compose/v1/resources/file-mounts.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-undeclared-config',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Configs of services are declared',
  why: `Compose V1 left \`configs\` of services out and did not look whether they are declared. V2 mounts them, and refuses a
    project in which one is not: "refers to undefined config".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        configs: [site]`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./site.conf:/etc/nginx/conf.d/site.conf:ro"]
    # site.conf
    server { listen 80; }`,
  links: ['https://docs.docker.com/reference/compose-file/services/#configs', 'https://docs.docker.com/reference/compose-file/configs/'],

  *project(project) {
    for (const { at, name, kind, declared, service } of fileSources(project)) {
      if (kind !== 'config' || declared || isActive(service.node, project.profiles) !== true) continue;
      const message = `V1 left out the undeclared config \`${shorten(name, 24)}\`, V2 refuses the project`;
      yield { at, message, help: 'Declare it under `configs`, or remove it here' };
    }
  },
});
