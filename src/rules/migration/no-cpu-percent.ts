import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-cpu-percent',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'The share of processors is given by `cpus`',
  why: `\`cpu_percent\` counts on Windows alone. Compose V1 handed it on as it is, V2 multiplies it by 100: a container
    that had 50 percent has 5000.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        cpu_percent: 50`,
  good: `
    services:
      web:
        image: nginx:1.27
        cpus: 0.5`,
  links: ['https://docs.docker.com/reference/compose-file/services/#cpu_percent', 'https://docs.docker.com/reference/compose-file/services/#cpus'],

  *service(service) {
    const percent = service.get('cpu_percent');
    if (typeof percent?.value !== 'number' || percent.value === 0) return;
    yield { at: percent.at, message: `V1 handed on ${percent.value}, V2 multiplies it by 100`, help: 'Use `cpus`' };
  },
});
