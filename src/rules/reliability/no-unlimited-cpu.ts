import { readNumber } from '../../compose/parts/amounts.ts';
import { shorten } from '../../source/shorten.ts';
import { defineSettingRule } from '../setting-rule.ts';

/** Each bounds the time that a service gets; `cpu_shares` does not, it weighs one service against another. */
const keys = ['cpus', 'cpu_quota', 'cpuset', 'cpu_count', 'cpu_percent'];

export default defineSettingRule({
  id: 'no-unlimited-cpu',
  category: 'reliability',
  optIn: 'strict',
  summary: "No service can take all of the host's processors",
  why: `A loop that does not end, or a visitor who asks too much, keeps all processors busy, and every other service waits.
    \`cpu_shares\` is no limit: it only says who comes first. \`0\` stands for no limit.`,
  bad: `
    services:
      web:
        image: example/web:1.4`,
  good: `
    services:
      web:
        image: example/web:1.4
        cpus: 1.5
      worker:
        image: example/worker:1.4
        deploy:
          resources:
            limits:
              cpus: "2"`,
  links: ['https://docs.docker.com/reference/compose-file/services/#cpus', 'https://docs.docker.com/engine/containers/resource_constraints/'],

  lacks(service) {
    const limits = [...keys.map((key) => service.get(key)), service.get('deploy', 'resources', 'limits', 'cpus')];
    if (limits.some((limit) => limit && !limit.isNull && readNumber(limit) !== 0)) return undefined;
    return {
      message: `Service \`${shorten(service.name, 28)}\` may keep all processors of the host busy, while others wait`,
      help: 'Write `cpus: 1`, with as many as it needs at most in place of `1`',
      stops: 'a loop that keeps all processors from other services',
      lines: ['cpus: 1  # as many as it needs at most'],
    };
  },
});
