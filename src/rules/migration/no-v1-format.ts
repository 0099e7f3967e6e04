import type { ComposeFile } from '../../compose/project.ts';
import { formatV1 } from '../../compose/v1/format.ts';
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
      image: postgres:17`,
  good: `
    services:
      web:
        build: .
        depends_on: [db]
      db:
        image: postgres:17`,
  links: ['https://docs.docker.com/reference/compose-file/legacy-versions/', 'https://docs.docker.com/compose/releases/migrate/'],

  *project({ files }) {
    for (const file of files) {
      const [first] = file.documents[0]?.children ?? [];
      if (!first || !isOfServices(file)) continue;
      const message = 'This is the first format of Compose, which V1 reads and V2 refuses';
      yield { at: (first.key ?? first).at, message, help: 'Put all services under `services`, and declare networks and volumes' };
    }
  },
});

/** V1 takes everything in it for a service, one called `version` too. */
function isOfServices(file: ComposeFile): boolean {
  const services = file.documents[0]?.children ?? [];
  return formatV1(file) === 'first' && services.every((service) => ['image', 'build', 'extends'].some((key) => service.get(key)));
}
