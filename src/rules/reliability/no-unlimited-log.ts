import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { isWhole } from '../../compose/whole.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unlimited-log',
  category: 'reliability',
  severity: 'notice',
  byPurpose: whereItShips,
  optIn: 'strict',
  summary: "The logs of a project do not fill the host's disk",
  why: `Docker's default log driver, \`json-file\`, keeps all that a service has ever printed, until the disk is full and nothing on the
    host can write any more. \`local\` keeps 100 MB; \`json-file\` keeps what \`max-size\` and \`max-file\` say. Where the engine's own
    settings, in \`daemon.json\`, bound it, switch this rule off.`,
  bad: `
    services:
      web:
        image: nginx:1.27`,
  good: `
    x-logging: &logging
      logging:
        driver: local
    services:
      web:
        image: nginx:1.27
        <<: *logging
      worker:
        image: example/worker:1.4
        logging:
          options: { max-size: 10m, max-file: "3" }`,
  links: ['https://docs.docker.com/engine/logging/configure/', 'https://docs.docker.com/engine/logging/drivers/json-file/'],

  *project(project) {
    if (!isWhole(project)) return;
    const running = [...project.services.values()].filter((service) => service.image ?? service.build);
    const endless = running.filter(isEndless);
    const [first] = endless;
    if (!first) return;
    const who = endless.length === 1 ? `Service \`${shorten(first.name, 30)}\` keeps its` : `Of ${running.length} services ${endless.length} keep their`;
    yield {
      at: first.at,
      message: `${who} log without end, until the disk is full`,
      help: 'Write `logging: { driver: local }` into each, once as an anchor under `x-logging`',
    };
  },
});

function isEndless(service: Service): boolean {
  const driver = service.get('logging', 'driver');
  if (driver && !driver.isNull && driver.text !== 'json-file') return false;
  return service.get('logging', 'options', 'max-size') === undefined;
}
