import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-unset-reference',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Env files refer to variables that something sets',
  why: `For a \`\${NAME}\` in an env file that neither the file nor the shell sets, both engines put in nothing. Compose V1 did so without a word,
    V2 warns at every run: "variable is not set".`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=http://\${HOST_NAME}/`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at } of envDifferences(project, 'unset-reference')) {
      const message = `\`${shorten(name)}\` names a variable that no file sets: where it is unset, V2 warns at every run`;
      yield { at, message, help: 'Set the variable above, or give it a default: `${NAME:-}`' };
    }
  },
});
