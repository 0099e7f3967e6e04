import { extensions } from '../../compose/v1/layers/overlays.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-inherited-disable',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A healthcheck is switched on where the service below has it off',
  why: `Where a service has its healthcheck off with \`disable: true\`, and one that extends it gives a test, Compose V1
    ran the test. V2 keeps \`disable: true\` beside it: nothing is checked, and what waits for \`service_healthy\` stops.`,
  bad: `
    services:
      base:
        image: nginx:1.27
        healthcheck:
          disable: true
      web:
        extends: { service: base }
        healthcheck:
          test: [CMD, nginx, -t]`,
  good: `
    services:
      base:
        image: nginx:1.27
      web:
        extends: { service: base }
        healthcheck:
          test: [CMD, nginx, -t]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],

  *project(project) {
    for (const { below, above } of extensions(project)) {
      const disable = below.get('healthcheck', 'disable');
      const test = above.get('healthcheck', 'test');
      if (disable?.value !== true || !test || above.get('healthcheck', 'disable') || (test.children[0] ?? test).text === 'NONE') continue;
      const related = [{ at: (disable.key ?? disable).at, label: 'what V2 keeps' }];
      yield { at: (test.key ?? test).at, message: 'V1 ran this test, V2 keeps the healthcheck off', help: 'Remove `disable` from the service below', related };
    }
  },
});
