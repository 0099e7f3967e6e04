import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-bare-name',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  summary: 'Names in `.env` have a value',
  why: `For a name without \`=\` in \`.env\` Compose V1 put the text \`None\` into Compose files. V2 takes the variable for not set.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, remedy } of envDifferences(project, 'bare-name')) {
      yield {
        at,
        message: `\`${shorten(name)}\` has no value: Compose V1 put in the text \`None\`, V2 takes it for not set`,
        help: 'Write `=` behind it, or remove the line',
        ...(remedy && { fix: { title: 'Write `=` behind it', safety: 'unsafe', edits: remedy } }),
      };
    }
  },
});
