import { missedVariables } from '../../compose/v1/variables/missed-variables.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-missed-variable',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Variables that V2 alone looks for are set',
  why: `Compose V2 also looks for variables under the keys \`x-…\` at the top, and in defaults that do not count. V1 did
    neither. Where such a variable is unset, V2 warns at every run: "variable is not set".`,
  bad: `
    x-notes:
      owner: $OWNER
    services:
      web:
        image: nginx:1.27`,
  good: `
    x-notes:
      owner: $$OWNER
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/extension/', 'https://docs.docker.com/reference/compose-file/interpolation/'],

  *project(project) {
    for (const { at, name } of missedVariables(project)) {
      const message = `V1 did not look for \`${shorten(name, 32)}\` here; V2 does, and where it is unset warns at every run`;
      yield { at, message, help: 'Double the dollar sign, set the variable, or give it a default' };
    }
  },
});
