import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-env-repeated-name',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A name alone does not follow a value in an env file',
  why: `Of a name without \`=\` below a line that gives it a value, Compose V1 took the last: there is no value. V2 passes
    over the name alone and keeps the value.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          MODE: $MODE
    # .env
    MODE=debug
    MODE`,
  good: `
    services:
      web:
        image: nginx:1.27
        environment:
          MODE: $MODE
    # .env
    MODE=debug`,
  links: ['https://docs.docker.com/reference/compose-file/services/#env_file'],

  *project(project) {
    for (const { name, at } of envDifferences(project, 'repeated-name')) {
      const message = `V1 took \`${shorten(name, 24)}\` for not set by this line, V2 keeps the value above it`;
      yield { at, message, help: 'Remove the line, or write `=` behind it' };
    }
  },
});
