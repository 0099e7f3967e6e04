import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-operator',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'References in env files are `${NAME}` or `${NAME:-default}`',
  why: `In an env file Compose V1 knew \`\${NAME}\` and \`\${NAME:-default}\`, the default being plain text that an empty variable kept out. V2 knows all
    that a shell knows: \`\${NAME-default}\`, \`\${NAME:+other}\`, and variables in a default.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=\${HOST_NAME-db}`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=\${HOST_NAME:-db}`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at } of envDifferences(project, 'operator')) {
      const message = `\`${shorten(name)}\` holds a reference that Compose V1 read otherwise, or left as text`;
      yield { at, message, help: 'Write `${NAME}`, or `${NAME:-default}` with a default of plain text' };
    }
  },
});
