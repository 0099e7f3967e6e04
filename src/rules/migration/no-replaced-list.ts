import { overlays } from '../../compose/v1/layers/overlays.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-replaced-list',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: '`group_add` and `dns_opt` stand in one place',
  why: `Compose V1 took \`group_add\` and \`dns_opt\` of the last file that has them, and of a service in place of the one
    that it extends. V2 puts the lists behind one another: what the base has counts as well.`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        group_add: [mail]
    # compose.override.yaml
    services:
      web:
        group_add: [audio]`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        group_add: [audio]`,
  links: ['https://docs.docker.com/reference/compose-file/merge/'],

  *project(project) {
    for (const key of ['group_add', 'dns_opt']) {
      for (const { below, above } of overlays(project, 'services', '*', key)) {
        const kept = below.children.find(({ text }) => text !== undefined && !above.children.some((item) => item.text === text));
        if (!kept) continue;
        const message = `V1 took this \`${key}\` in place of the one below, V2 takes both`;
        yield { at: (above.key ?? above).at, message, help: 'Write the list in one place', related: [{ at: kept.at, label: 'what V2 keeps' }] };
      }
    }
  },
});
