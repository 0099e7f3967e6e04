import { isPassedDirective } from '../../compose/v1/format.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-yaml-directive',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Files begin without a line of `%`',
  why: `Compose V1 passed over a line such as \`%YAML 1.2\` in front of the document. V2 takes \`%YAML 1.1\` alone and
    refuses every other version by its name, and directives that it does not know.`,
  bad: `
    %YAML 1.2
    ---
    services:
      web:
        image: nginx:1.27`,
  good: `
    ---
    services:
      web:
        image: nginx:1.27`,
  links: ['https://yaml.org/spec/1.2.2/#681-yaml-directives'],

  *project({ files }) {
    for (const { problems } of files) {
      for (const { at } of problems) {
        if (isPassedDirective(at)) yield { at, message: 'V1 passed over this directive, V2 refuses the file', help: 'Remove the line' };
      }
    }
  },
});
