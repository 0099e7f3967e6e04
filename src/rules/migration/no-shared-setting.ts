import { sharedSettings } from '../../compose/v1/layers/shared-settings.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-shared-setting',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'No service relies on what another one that extends it sets',
  why: `Where a service extends another one of its file, Compose V1 wrote its log options, limits, restart policy and update settings into
    that other one as well, and into all that extend it: a slip that went unseen. V2 leaves each service its own.`,
  bad: `
    services:
      base:
        image: nginx:1.27
        logging: { options: { max-size: 10m } }
      web:
        extends: { service: base }
        logging: { options: { tag: web } }`,
  good: `
    services:
      base:
        image: nginx:1.27
        logging: { options: { max-size: 10m } }
      web:
        extends: { service: base }`,
  links: ['https://docs.docker.com/reference/compose-file/services/#extends'],

  *project(project) {
    for (const { entry, to } of sharedSettings(project)) {
      const message = `V1 gave \`${shorten(entry.name, 20)}\` to service \`${shorten(to, 20)}\` as well, which V2 does not`;
      yield { at: (entry.key ?? entry).at, message, help: 'Write it into that service, too, where it is meant there' };
    }
  },
});
