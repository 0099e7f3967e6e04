import { hasEmptyPart } from '../../compose/v1/values/mount-text.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-empty-mount-part',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'No part of a volume between colons is empty',
  why: `Compose V1 took an empty path for the project's folder. V2 refuses the file: "empty section between colons". A
    variable that is set to nothing leaves such a part.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes: [":/usr/share/nginx/html"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#volumes'],

  *service(service) {
    for (const mount of service.get('volumes')?.children ?? []) {
      if (!hasEmptyPart(mount)) continue;
      yield { at: mount.at, message: 'A part between colons is empty: V1 took it for the project folder, V2 refuses the file', help: 'Write what is mounted, and where' };
    }
  },
});
