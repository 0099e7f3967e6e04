import { shorten } from '../../source/shorten.ts';
import { nameOf } from '../../source/path.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-distant-extends',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'A service that another one extends stands in the same file, or its file is named',
  why: `For \`extends: { service: base }\` without \`file\` Compose V1 looked in the first of all files, wherever the line stands. V2
    looks in the file that it stands in, and refuses the project: "service not found".`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
    # compose.override.yaml
    services:
      worker:
        extends: { service: web }`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
    # compose.override.yaml
    services:
      worker:
        extends: { file: compose.yaml, service: web }`,
  links: ['https://docs.docker.com/reference/compose-file/services/#extends'],

  *project({ files }) {
    const [first, ...others] = files.filter(({ role }) => role === 'base' || role === 'override');
    for (const { layout } of others) {
      const services = layout.root.get('services');
      for (const service of services?.children ?? []) {
        const named = service.get('extends');
        const base = named?.get('service') ?? named;
        const name = base?.text;
        if (!base || name === undefined || named?.get('file') || services?.get(name) || !first?.layout.root.get('services', name)) continue;
        const message = `V1 looked for \`${shorten(name, 20)}\` in the first file, V2 does in this one, and refuses the project`;
        yield { at: base.at, message, help: `Name its file: \`file: ${shorten(nameOf(first.source.path), 30)}\`` };
      }
    }
  },
});
