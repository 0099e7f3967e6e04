import { lackOf } from '../../compose/images/lacks.ts';
import { pulledImage } from '../../compose/images/server.ts';
import { healthPrograms } from '../../compose/parts/health-programs.ts';
import { readWords } from '../../compose/parts/words.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-missing-health-program',
  category: 'reliability',
  severity: 'warning',
  summary: 'Health checks call programs that are in the image',
  why: `A health check runs in the container: with \`curl\` in an image that has none, each one fails, the service is never
    healthy, and what waits for it never starts. New versions drop programs, too: MariaDB 11 has no \`mysqladmin\`, MongoDB 6 no \`mongo\`, Keycloak 21 no
    \`curl\`. Told of images whose contents are known.`,
  bad: `
    services:
      mq:
        image: rabbitmq:4.2-management
        healthcheck:
          test: [CMD, curl, -f, "http://localhost:15672"]`,
  good: `
    services:
      mq:
        image: rabbitmq:4.2-management
        healthcheck:
          test: [CMD, rabbitmq-diagnostics, -q, ping]`,
  links: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],

  *service(service) {
    const pulled = pulledImage(service);
    if (!pulled || service.healthcheck?.test !== 'given' || mayInstall(service)) return;
    const { known, image } = pulled;
    for (const program of healthPrograms(service.get('healthcheck', 'test'))) {
      const lack = lackOf(pulled, program);
      if (!lack || program.hasAlternative || service.mounts.some(({ target }) => target === undefined || target.endsWith(`/${program.name}`))) continue;
      const called = lack.programs.includes(program.path) ? program.path : program.name;
      const own = known.check ? `Ask it with what it has, as in \`test: ${known.check}\`` : `Ask it with what it has, or build an image that has \`${called}\``;
      yield {
        at: program.at,
        message: `\`${shorten(image.name ?? '', 28)}\` has no \`${called}\`: \`${shorten(service.name, 16)}\` is never healthy`,
        help: lack.instead ? `Call \`${lack.instead}\` in its place` : own,
      };
    }
  },
});

/** A script may install what is missing before it begins. */
function mayInstall(service: Service): boolean {
  const words = ['command', 'entrypoint'].flatMap((key) => readWords(service.get(key)));
  return words.some(({ text }) => text === undefined || /\b(?:apk|apt|apt-get|install|sh|bash|ash)\b|\.sh$/.test(text));
}
