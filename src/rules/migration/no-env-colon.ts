import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-colon',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Env files have `=` between name and value',
  why: `Compose V1 skipped a line \`NAME: value\` with a warning, so that the variable was not set. V2 reads it like \`NAME=value\`.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE: abc`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, remedy } of envDifferences(project, 'colon')) {
      yield {
        at,
        message: `\`${shorten(name)}\` is followed by a colon: Compose V1 skipped the line, V2 sets the variable`,
        help: 'Write `=`, or remove the line',
        ...(remedy && { fix: { title: 'Write `=`', safety: 'unsafe', edits: remedy } }),
      };
    }
  },
});
