import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-line-end',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Env files with values of several lines end their lines with a line feed',
  why: `In a value of several lines Compose V1 made one line feed of each line end, V2 keeps the carriage return of Windows: keys and
    certificates with it are often refused. A carriage return alone ended a line for V1; to V2 it is a part of the value, and so is
    all that stands behind it.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="first\r
    second"`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="first
    second"`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, sign } of envDifferences(project, 'line-end')) {
      const message = sign === '\r' ? 'A carriage return alone ends this line or the one above: V1 took it for an end, V2 reads on' : `\`${shorten(name)}\` has lines that end as on Windows, whose carriage return Compose V2 keeps`;
      yield { at, message, help: 'Save the file with line feeds alone, and tell git so in `.gitattributes`' };
    }
  },
});
