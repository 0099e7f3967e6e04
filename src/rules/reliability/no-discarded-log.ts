import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-discarded-log',
  category: 'reliability',
  severity: 'notice',
  optIn: 'hardening',
  summary: 'What services print can be read later',
  why: `With the driver \`none\` nothing is kept of what a service prints: \`docker compose logs\` is empty, a crash leaves no reason,
    and a break-in no trace. To save room, bound the log: \`local\` keeps 100 MB.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        logging:
          driver: none`,
  good: `
    services:
      web:
        image: example/web:1.4
        logging:
          driver: local`,
  links: ['https://docs.docker.com/engine/logging/configure/', 'https://docs.docker.com/engine/logging/drivers/local/'],

  *service(service) {
    const driver = service.get('logging', 'driver');
    if (driver?.text !== 'none') return;
    yield {
      at: driver.at,
      message: `Nothing is kept of what \`${shorten(service.name, 18)}\` prints: no reason of a crash, no trace of a break-in`,
      help: 'Write `driver: local`, which keeps 100 MB',
      fix: { title: 'Write `local`', safety: 'unsafe', edits: [{ ...driver.at, text: 'local' }] },
    };
  },
});
