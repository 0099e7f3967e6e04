import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-open-brace',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'A `${` in an env file names a variable, or stands in single quotes',
  why: `Compose V1 left a \`\${\` that it could not read as it was. V2 refuses the file, and with it every command.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=a\${b`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='a\${b'`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, remedy } of envDifferences(project, 'open-brace')) {
      yield {
        at,
        message: `\`${shorten(name)}\` holds a \`\${\` that is no variable: Compose V1 went on, V2 refuses the file`,
        help: 'Put the value in single quotes, or write `${NAME}`',
        ...(remedy && { fix: { title: 'Write it as Compose V1 read it', safety: 'safe', edits: remedy } }),
      };
    }
  },
});
