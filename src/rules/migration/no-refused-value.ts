import { projectShape } from '../../compose/spec/project-shape.ts';
import { isMountWithoutPart, isTakenByV1Alone } from '../../compose/v1/taken/refused-values.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-refused-value',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Values are such as V2 takes',
  why: `Compose V1 did not look closely at some values: \`config\` printed a \`container_name\` of one letter, and an address of
    \`extra_hosts\` that is a number. It also took a mount without \`target\`. V2 refuses the file.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        container_name: w`,
  good: `
    services:
      web:
        image: nginx:1.27
        container_name: web`,
  links: ['https://docs.docker.com/reference/compose-file/services/', 'https://docs.docker.com/compose/releases/migrate/'],

  *project(project) {
    for (const problem of projectShape(project)) {
      const { node, at, help } = problem;
      if (isMountWithoutPart(problem)) yield { at, message: `V1 took this mount without ${help === 'Add `source`' ? 'a `source`' : 'a `target`'}, V2 refuses the file`, ...(help !== undefined && { help }) };
      if (!isTakenByV1Alone(problem)) continue;
      const value = node.isNull ? 'nothing' : `\`${shorten(node.text ?? '', 24)}\``;
      yield { at, message: `V1 took ${value} here, V2 refuses the file`, ...(help !== undefined && { help }) };
    }
  },
});
