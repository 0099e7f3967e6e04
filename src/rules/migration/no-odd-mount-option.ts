import { foreignOption } from '../../compose/v1/values/mount-text.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-odd-mount-option',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Mounts have options of their own kind alone',
  why: `Compose V1 handed a mount on as it is written. V2 warns at every run where a mount has options of another kind:
    \`volume\` in a mount of type \`bind\`, say. \`nocopy\` is an option of volumes: a folder of the host, which is never
    copied to, does without.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html:nocopy"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#volumes'],

  *service(service) {
    for (const node of service.get('volumes')?.children ?? []) {
      const found = foreignOption(node);
      if (!found) continue;
      const message = `V2 warns at every run that \`${found.option}\` is none of \`${found.type}\` mounts, V1 did not`;
      yield { at: found.at, message, help: 'Remove it' };
    }
  },
});
