import { firstFormatKeys, firstFormatServices } from '../../compose/v1/first-format.ts';
import { renameKey } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-v1-key',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  mendedBy: 'no-v1-format',
  summary: 'Keys of the first format have their names of today',
  why: `The first format of Compose, which V1 alone reads, has keys that V2 refuses wherever they stand: \`net\`,
    \`log_driver\`, \`log_opt\`, \`dockerfile\` beside \`build\`, \`volume_driver\`.`,
  bad: `
    web:
      image: nginx:1.27
      log_driver: syslog`,
  good: `
    services:
      web:
        image: nginx:1.27
        logging:
          driver: syslog`,
  links: ['https://docs.docker.com/compose/releases/migrate/', 'https://docs.docker.com/reference/compose-file/legacy-versions/'],

  *project(project) {
    for (const entry of firstFormatServices(project).flatMap(({ children }) => children)) {
      const instead = firstFormatKeys.get(entry.name);
      if (!entry.key || instead === undefined) continue;
      const message = `\`${entry.name}\` is a key of the first format: V1 read it, V2 refuses the file`;
      const isMode = entry.name === 'net' && !entry.text?.startsWith('container:');
      const fix = { title: 'Write `network_mode`', safety: 'unsafe', edits: renameKey(entry, 'network_mode') } as const;
      yield { at: entry.key.at, message, help: `Write it as ${instead}`, ...(isMode && { fix }) };
    }
  },
});
