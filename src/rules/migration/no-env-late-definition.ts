import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-late-definition',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Env files set a variable before they refer to it',
  why: `Env files are read from top to bottom: for a variable that is set further down nothing is put in. Compose V1 did so without a word,
    V2 warns at every run.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=http://\${HOST_NAME}/
    HOST_NAME=db`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    HOST_NAME=db
    VALUE=http://\${HOST_NAME}/`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at } of envDifferences(project, 'late-definition')) {
      const message = `\`${shorten(name)}\` names a variable that is set further down, so that nothing is put in`;
      yield { at, message, help: 'Set the variable above this line' };
    }
  },
});
