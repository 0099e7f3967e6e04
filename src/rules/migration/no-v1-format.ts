import type { ComposeFile } from '../../compose/project.ts';
import { formatV1 } from '../../compose/v1/format.ts';
import { lift } from '../../compose/v1/lift/lift.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-v1-format',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'No file is in the first format of Compose, which V1 alone reads',
  why: `V2 refuses these files. Under \`services\`, more changes than the indentation: services share a network of the project and find
    one another by name, so \`links\` are needless; \`net\`, \`log_driver\` and \`volume_driver\` have other names; named volumes are
    declared under \`volumes\`, and carry the project's name.`,
  bad: `
    web:
      build: .
      links: [db]
    db:
      image: redis:8
    # Dockerfile
    FROM node:22`,
  good: `
    services:
      web:
        build: .
        depends_on: [db]
      db:
        image: redis:8
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/reference/compose-file/legacy-versions/', 'https://docs.docker.com/compose/releases/migrate/'],

  *project({ files, services, standalone }) {
    for (const file of files) {
      const [first] = file.documents[0]?.children ?? [];
      const isOverlay = file.role === 'override' || !standalone;
      if (!first || !isOfServices(file, isOverlay)) continue;
      const message = 'This is the first format of Compose, which V1 reads and V2 refuses';
      const lifted = lift({ file, services, isOverlay }, 'as V1 ran them');
      const title = lifted?.isFaithful ? 'Write it in the format of today, with the network and the volumes that V1 gave it' : 'Write it in the format of today';
      const fix = lifted && ({ title, safety: lifted.isFaithful ? 'safe' : 'unsafe', edits: [lifted.edit] } as const);
      yield { at: (first.key ?? first).at, message, help: 'Put all services under `services`, and declare the volumes', ...(fix && { fix }) };
    }
  },
});

/** V1 takes everything in it for a service, one called `version` too. What others extend, or what lies over others, may lack an image. */
function isOfServices(file: ComposeFile, isOverlay: boolean): boolean {
  const services = file.documents[0]?.children ?? [];
  if (formatV1(file) !== 'first') return false;
  return file.role === 'extended' || isOverlay ? file.layout.kind === 'legacy' : services.every((service) => ['image', 'build', 'extends'].some((key) => service.get(key)));
}
