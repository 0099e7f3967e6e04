import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-override',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Env files refer to names that have one value',
  why: `Where a value names a variable that stands above it in the file, and has another value outside, Compose V1 took that of the file, V2 takes the
    one from outside: from the shell, and in the env file of a service also from \`.env\` and \`environment\`.`,
  bad: `
    services:
      web: { image: "nginx:1.27", env_file: web.env }
    # .env
    HOST_NAME=other
    # web.env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,
  good: `
    services:
      web: { image: "nginx:1.27", env_file: web.env }
    # web.env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at } of envDifferences(project, 'override')) {
      const message = `\`${shorten(name)}\` names a variable of this file for which Compose V2 takes another value`;
      yield { at, message, help: 'Give the variable a name of its own, or one value' };
    }
  },
});
