import { readBoolean } from '../../compose/load/variables/cast.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-secret-without-source',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Secrets and configs say where they come from',
  why: `\`config\` of Compose V1 took secrets and configs without \`file\`, and so did \`up\` as long as no service uses them. V2 refuses
    the project: "one of file, environment must be set".`,
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
        file: ./secrets/token.txt`,
  links: ['https://docs.docker.com/reference/compose-file/secrets/'],

  *project({ root }) {
    for (const [section, entry] of (['secrets', 'configs'] as const).flatMap((name) => (root.get(name)?.children ?? []).map((child) => [name, child] as const))) {
      if (isSourced(section, entry) || !entry.key || (!entry.isNull && entry.kind !== 'mapping')) continue;
      const message = `\`${shorten(entry.name)}\` comes from nowhere: V1 took it, V2 refuses the project`;
      yield { at: entry.key.at, message, help: 'Add `file`, or remove it' };
    }
  },
});

/** A driver is no source, nor is a secret that `external: false` says to be made here. */
function isSourced(section: 'secrets' | 'configs', entry: Node): boolean {
  const external = entry.get('external');
  return ['file', 'environment', 'content'].some((key) => entry.get(key)) || (external !== undefined && (section === 'configs' || readBoolean(external.text ?? '') !== false));
}
