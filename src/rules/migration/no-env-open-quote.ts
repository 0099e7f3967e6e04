import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-open-quote',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Quotes in an env file are closed',
  why: `Compose V1 skipped a line whose quote is never closed, so that the variable was not set. V2 refuses the file, and with it every command.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="abc`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="abc"`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, sign } of envDifferences(project, 'open-quote')) {
      const message = `The quote of \`${shorten(name)}\` is never closed: Compose V1 skipped the line, V2 refuses the file`;
      const other = sign === '"' ? 'single' : 'double';
      yield { at, message, help: `Close it, or put the value in ${other} quotes where the sign belongs to it` };
    }
  },
});
