import { spreadDefault, templates } from '../../compose/v1/variables/defaults.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-multiline-default',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Defaults of variables stand on one line',
  why: `Compose V1 read the default of a variable over several lines. V2 ends its search at the end of the line, finds no
    closing brace, and refuses the file: "invalid interpolation format".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        command: |
          echo \${GREETING:-good
          morning}`,
  good: `
    services:
      web:
        image: nginx:1.27
        command: |
          echo \${GREETING:-good morning}`,
  links: ['https://docs.docker.com/reference/compose-file/interpolation/'],

  *project(project) {
    for (const node of templates(project)) {
      const at = spreadDefault(node);
      if (at) yield { at, message: 'A default goes over several lines here: V1 read it, V2 refuses the file', help: 'Write the whole `${NAME:-default}` on one line' };
    }
  },
});
