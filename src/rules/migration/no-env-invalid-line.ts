import { envDifferences } from '../../compose/v1/env/differences.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-invalid-line',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Each line of an env file is an assignment or a comment',
  why: `Compose V1 skipped a line that it could not read, with a warning or without. V2 refuses the file, and with it every command.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc
    set -a`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc
    # set -a`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { at, sign, remedy } of envDifferences(project, 'invalid-line')) {
      yield {
        at,
        message: sign === '' ? 'This is no assignment: Compose V1 passed over it, V2 refuses the file' : 'This is no name to Compose V2, which refuses the file; V1 took it for one',
        help: 'Remove the line, make it a comment, or write `NAME=value`',
        ...(remedy && { fix: { title: 'Make it a comment', safety: 'safe', edits: remedy } }),
      };
    }
  },
});
