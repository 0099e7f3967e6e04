import { redefinitions } from '../../compose/v1/layers/redefinitions.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-redefined-resource',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A network or volume is defined in one file',
  why: `Where an override defines a network or a volume again, Compose V1 took that definition and dropped the one below,
    whole. V2 joins the two: what stands in the base alone counts as well.`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        internal: true
    # compose.override.yaml
    networks:
      back:
        labels: { team: web }`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        networks: [back]
    networks:
      back:
        internal: true
        labels: { team: web }`,
  links: ['https://docs.docker.com/reference/compose-file/merge/', 'https://docs.docker.com/reference/compose-file/networks/'],

  *project(project) {
    for (const { at, name, kept, isRefused } of redefinitions(project)) {
      if (isRefused) continue;
      const message = `V1 dropped \`${shorten(kept.name, 20)}\` of \`${shorten(name, 20)}\` for this definition, V2 keeps it`;
      yield { at, message, help: 'Define it in one file, or put `!override` before this definition', related: [{ at: kept.at, label: 'what V2 keeps' }] };
    }
  },
});
