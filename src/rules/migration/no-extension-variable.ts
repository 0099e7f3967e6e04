import { demands } from '../../compose/v1/variables/extensions.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-extension-variable',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Extensions at the top hold no variable that is demanded',
  why: `Compose V2 puts variables into everything, also into what stands under a key \`x-…\` at the top that no service
    uses. So it stops there at a \`\${NAME:?}\` that no one sets, and at a \`\${\` that it cannot read. V1 looked for
    variables in services, networks, volumes, secrets and configs alone.`,
  bad: `
    x-notes:
      owner: \${OWNER:?who runs this}
    services:
      web:
        image: nginx:1.27`,
  good: `
    x-notes:
      owner: $\${OWNER:?who runs this}
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/extension/', 'https://docs.docker.com/reference/compose-file/interpolation/'],

  *project(project) {
    for (const { at, name } of demands(project)) {
      const message = name === undefined ? 'V1 read no variables in extensions, V2 does, and refuses this one' : 'V1 read no variables in extensions; V2 demands this one, and stops where it is unset';
      yield { at, message, help: 'Double the dollar sign, or write the text itself' };
    }
  },
});
