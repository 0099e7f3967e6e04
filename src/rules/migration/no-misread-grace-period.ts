import { projectShape } from '../../compose/spec/project-shape.ts';
import { timeV1 } from '../../compose/v1/values/durations.ts';
import { assume } from '../../compose/load/variables/substituted.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-misread-grace-period',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'The time to stop in is one that both engines can read',
  why: `Compose V1 read hours, minutes and seconds without a sign. Of any other time, as \`1d\` or a bare \`0\`, it read
    nothing and waited ten seconds. V2 reads them: it kills the container at once, or waits for a day.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        stop_grace_period: 1d`,
  good: `
    services:
      web:
        image: nginx:1.27
        stop_grace_period: 24h`,
  links: ['https://docs.docker.com/reference/compose-file/services/#stop_grace_period'],

  *project(project) {
    const refused = new Set(projectShape(project).flatMap(({ path: [section, name = '', key] }) => (section === 'services' && key === 'stop_grace_period' ? [name] : [])));
    for (const service of project.services.values()) {
      const period = service.get('stop_grace_period');
      const text = period && assume(period).text;
      if (!period || text === undefined || timeV1.test(text) || refused.has(service.name)) continue;
      const message = `V1 could not read \`${shorten(text, 20)}\` and waited ten seconds, V2 goes by it`;
      yield { at: period.at, message, help: 'Write it in hours, minutes and seconds: `24h`, `10s`' };
    }
  },
});
