import { readNumber } from '../../compose/parts/amounts.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unlimited-processes',
  category: 'reliability',
  severity: 'notice',
  optIn: 'hardening',
  summary: 'No service is allowed any number of processes',
  why: `\`pids_limit: -1\`, and \`0\`, take away whatever limit the engine has set. A program that starts itself over and over then uses
    up the process numbers of the host, and nothing can be started there any more.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        pids_limit: -1`,
  good: `
    services:
      web:
        image: example/web:1.4
        pids_limit: 200`,
  links: ['https://docs.docker.com/reference/compose-file/services/#pids_limit'],

  *service(service) {
    for (const limit of [service.get('pids_limit'), service.get('deploy', 'resources', 'limits', 'pids')]) {
      const number = readNumber(limit);
      if (!limit || number === undefined || number > 0) continue;
      yield { at: limit.at, message: `Service \`${shorten(service.name, 30)}\` may use up all process numbers of the host`, help: 'Name a limit, as 200, or remove the key' };
    }
  },
});
