import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-required',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Env files demand no variable',
  why: `Compose V1 left \`\${NAME:?error}\` in an env file as text. V2 refuses the file where the variable is not set, and with it every command.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=\${HOST_NAME:?not set}`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    HOST_NAME=db
    VALUE=\${HOST_NAME}`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at } of envDifferences(project, 'required')) {
      const message = `\`${shorten(name)}\` demands a variable: Compose V1 kept that as text, V2 stops without it`;
      yield { at, message, help: 'Demand the variable in the Compose file, and write `${NAME}` here' };
    }
  },
});
