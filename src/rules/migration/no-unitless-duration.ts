import { lacksUnit } from '../../compose/v1/values/durations.ts';
import { assume } from '../../compose/load/variables/substituted.ts';
import { replaceScalar } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-unitless-duration',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Times have a unit',
  why: `Compose V1 passed over a \`stop_grace_period\` that it could not read, as \`10\` without a unit, and waited ten
    seconds. V2 refuses the file: "missing unit in duration".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        stop_grace_period: "10"`,
  good: `
    services:
      web:
        image: nginx:1.27
        stop_grace_period: 10s`,
  links: ['https://docs.docker.com/reference/compose-file/services/#stop_grace_period'],

  *service(service) {
    const period = service.get('stop_grace_period');
    const text = period && assume(period).text;
    if (!period || text === undefined || !lacksUnit(text)) return;
    const message = 'This time has no unit: V1 passed over it and waited ten seconds, V2 refuses the file';
    const fix = { title: 'Add the unit `s`', safety: 'unsafe', edits: replaceScalar(period, `${text}s`) } as const;
    yield { at: period.at, message, help: 'Add a unit: `10s`', ...(text !== '' && !period.source.includes('$') && { fix }) };
  },
});
