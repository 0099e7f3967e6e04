import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-foreign-reference',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Env files of services refer to their own names, or to the shell\'s',
  why: `In the env file of a service Compose V1 looked for variables in the file itself and in the shell, and put in nothing where they are elsewhere.
    V2 also finds those of \`.env\`, of \`environment\` and of env files named before. Started in a folder below the Compose
    files, V1 did not read the \`.env\` beside them, which V2 does; that is told where compose-review is started there.`,
  bad: `
    services:
      web: { image: "nginx:1.27", env_file: web.env }
    # .env
    HOST_NAME=db
    # web.env
    VALUE=http://\${HOST_NAME}/`,
  good: `
    services:
      web: { image: "nginx:1.27", env_file: web.env }
    # web.env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at } of envDifferences(project, 'foreign-reference')) {
      const message = `\`${shorten(name)}\` names a variable that only Compose V2 finds: V1 put in nothing`;
      yield { at, message, help: 'Set the variable in this file, above, so that both find it' };
    }
    for (const { name, at } of envDifferences(project, 'distant-file')) {
      const message = `Started in this folder, V1 did not read \`${shorten(name, 24)}\` from there, V2 does`;
      yield { at, message, help: 'Start Compose beside its files, or give this folder an `.env` of its own with the line' };
    }
  },
});
