import { assume } from '../../compose/load/variables/substituted.ts';
import { driveLetter } from '../../compose/v1/values/mount-text.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-one-letter-volume',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Volumes in the short syntax have names of more than one letter',
  why: `Compose V2 takes one letter in front of a colon for a drive of Windows. Of \`d:/data\` it makes a volume without a
    name at \`d:/data\`, where V1 mounted the volume \`d\` at \`/data\`: what is written there is lost with the container.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes: ["d:/data"]
    volumes:
      d:`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes:
          - { type: volume, source: d, target: /data }
    volumes:
      d:`,
  links: ['https://docs.docker.com/reference/compose-file/services/#volumes'],

  *project({ root, services }) {
    for (const service of services.values()) {
      for (const node of service.get('volumes')?.children ?? []) {
        const name = driveLetter(assume(node));
        if (name === undefined || !root.get('volumes', name)) continue;
        const message = `V1 mounted the volume \`${name}\` here; V2 takes \`${name}:\` for a drive, and its data is not there`;
        yield { at: node.at, message, help: `Write it as \`{ type: volume, source: ${name}, target: … }\`` };
      }
    }
  },
});
