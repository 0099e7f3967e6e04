import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-dollar',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A `$` in an env file stands in single quotes',
  why: `Compose V1 knew \`\${NAME}\` alone in an env file, and left every other \`$\` as it was. V2 puts a variable in for \`$NAME\`, too, and makes one
    \`$\` of \`$$\`: a password that holds a \`$\` becomes another one, and all that is heard of it is a warning about a variable.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=pa$$word`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='pa$$word'`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, sign, remedy } of envDifferences(project, 'dollar')) {
      const effect = sign === '$$' ? 'makes one `$` of the' : sign === '$' ? 'puts a variable in for the' : 'reads otherwise the';
      yield {
        at,
        message: `Compose V2 ${effect} \`${sign}\` in \`${shorten(name)}\`, which V1 left as it was`,
        help: 'Put the value in single quotes, or write `${NAME}` where a variable is meant',
        ...(remedy && { fix: { title: 'Put it in single quotes, as Compose V1 read it', safety: 'unsafe', edits: remedy } }),
      };
    }
  },
});
