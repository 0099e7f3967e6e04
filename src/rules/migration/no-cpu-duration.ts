import { assume } from '../../compose/load/variables/substituted.ts';
import { readMicroseconds } from '../../compose/v1/values/durations.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-cpu-duration',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Times of processors are numbers of microseconds',
  why: `Compose V1 read \`cpu_quota: 50ms\` as 50000 microseconds, and \`cpu_period\`, \`cpu_rt_period\` and
    \`cpu_rt_runtime\` in the same way. V2 wants the number, and refuses the file.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        cpu_quota: 50ms`,
  good: `
    services:
      web:
        image: nginx:1.27
        cpu_quota: 50000`,
  links: ['https://docs.docker.com/reference/compose-file/services/#cpu_quota'],

  *service(service) {
    for (const key of ['cpu_period', 'cpu_quota', 'cpu_rt_period', 'cpu_rt_runtime']) {
      const node = service.get(key);
      const text = node && assume(node).text;
      const number = text === undefined ? undefined : readMicroseconds(text);
      if (!node || number === undefined) continue;
      const fix = { title: `Write ${number}`, safety: 'unsafe', edits: node.source.includes('$') ? [] : [{ ...node.at, text: String(number) }] } as const;
      yield { at: node.at, message: `V1 took this for ${number} microseconds, V2 wants the number and refuses the file`, help: `Write ${number}`, fix };
    }
  },
});
