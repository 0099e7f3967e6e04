import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-disable-false',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A healthcheck says `disable` only to switch it off',
  why: `Compose V1 switched a healthcheck off wherever \`disable\` stands, also with \`false\`. V2 reads the value: the
    check is run, and what waits for \`service_healthy\` waits for it.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        healthcheck:
          disable: false
          test: [CMD, nginx, -t]`,
  good: `
    services:
      web:
        image: nginx:1.27
        healthcheck:
          test: [CMD, nginx, -t]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],

  *service(service) {
    const disable = service.get('healthcheck', 'disable');
    if (disable?.value !== false) return;
    const message = `V1 switched the healthcheck of \`${shorten(service.name)}\` off for this, V2 runs it`;
    yield { at: (disable.key ?? disable).at, message, help: 'Remove it, or write `true`', fix: { title: 'Remove it', safety: 'safe', edits: removeEntry(disable) } };
  },
});
