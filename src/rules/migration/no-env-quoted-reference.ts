import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-quoted-reference',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'References in an env file stand in no single quotes',
  why: `Compose V1 put variables into every value. V2 leaves what stands in single quotes as it is.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    HOST_NAME=db
    VALUE='http://\${HOST_NAME}/'`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    HOST_NAME=db
    VALUE="http://\${HOST_NAME}/"`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, remedy } of envDifferences(project, 'quoted-reference')) {
      yield {
        at,
        message: `\`${shorten(name)}\` has a reference in single quotes, where Compose V2 leaves it as text`,
        help: 'Write double quotes where the variable is meant',
        ...(remedy && { fix: { title: 'Write double quotes', safety: 'unsafe', edits: remedy } }),
      };
    }
  },
});
