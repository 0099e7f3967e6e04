import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-secret-without-source',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Secrets and configs say where they come from',
  why: `Compose V1 took secrets and configs without \`file\`, as long as nothing is mounted. V2 refuses the project: "one
    of file, environment must be set".`,
  bad: `
    services:
      web:
        image: nginx:1.27
    secrets:
      token: {}`,
  good: `
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        file: ./token.txt`,
  links: ['https://docs.docker.com/reference/compose-file/secrets/'],

  *project({ root }) {
    for (const entry of ['secrets', 'configs'].flatMap((section) => root.get(section)?.children ?? [])) {
      const isSourced = ['file', 'environment', 'content', 'external', 'driver'].some((key) => entry.get(key));
      if (isSourced || !entry.key || (!entry.isNull && entry.kind !== 'mapping')) continue;
      const message = `\`${shorten(entry.name)}\` comes from nowhere: V1 took it, V2 refuses the project`;
      yield { at: entry.key.at, message, help: 'Add `file`, or remove it' };
    }
  },
});
