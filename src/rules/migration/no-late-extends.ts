import { lateExtends, type LateExtends } from '../../compose/v1/layers/late-extends.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-late-extends',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A service extends another one in the first of its files',
  why: `Compose V1 laid the files over one another first, and then all of it over the service that is extended: what the first file
    says went above it. V2 extends in each file by itself, and lays the outcome over the files before: what comes from the
    extended service replaces it, and what a file before extends stays.`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
    # compose.override.yaml
    services:
      web:
        extends:
          file: common.yaml
          service: base
    # common.yaml
    services:
      base:
        image: nginx:1.25`,
  good: `
    # compose.yaml
    services:
      web:
        extends:
          file: common.yaml
          service: base
        image: nginx:1.27
    # compose.override.yaml
    services:
      web:
        init: true
    # common.yaml
    services:
      base:
        image: nginx:1.25`,
  links: ['https://docs.docker.com/reference/compose-file/services/#extends', 'https://docs.docker.com/reference/compose-file/merge/'],

  *project(project) {
    for (const { service, ...how } of lateExtends(project)) {
      const named = service.get('extends');
      const [message, below, label] = wordsFor(how);
      const related = below ? [{ at: (below.key ?? below).at, label }] : [];
      if (named?.key) yield { at: named.key.at, message, help: 'Extend it in the first file, and write here what is to be otherwise', related };
    }
  },
});

function wordsFor({ kept, dropped, other }: Omit<LateExtends, 'service'>): readonly [message: string, below: Node | undefined, label: string] {
  if (kept) return [`V1 kept \`${shorten(kept.name, 20)}\` of the file below, V2 takes that of the extended service`, kept, 'what V1 kept'];
  if (dropped) return ['V1 left out what the file below extends, V2 keeps both', dropped, 'what V1 left out'];
  return [`V1 extended \`${shorten(other?.name ?? '', 20)}\` of the first file, V2 extends the one beside it`, other, 'what V1 extended'];
}
