import { projectShape } from '../../compose/spec/project-shape.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-repeated-item',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'No item stands twice in a list that holds each thing once',
  why: `Of what stands in two files, Compose V1 kept one; it also told the number \`1000\` from the text \`"1000"\`. V2
    puts the lists of all files behind one another, and refuses the project where \`volumes_from\`, \`group_add\`,
    \`device_cgroup_rules\`, \`external_links\` and some others hold an item twice.`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        group_add: [mail]
    # compose.override.yaml
    services:
      web:
        group_add: [mail]`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        group_add: [mail]`,
  links: ['https://docs.docker.com/reference/compose-file/merge/'],

  *project(project) {
    for (const { kind, at, related } of projectShape(project)) {
      if (kind !== 'repeated-item') continue;
      yield { at, message: 'This item is there already: V1 took it, V2 refuses the project', help: 'Remove it here', ...(related && { related }) };
    }
  },
});
