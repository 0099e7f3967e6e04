import { releaseOf } from '../../compose/images/release.ts';
import { pulledImage, type Server } from '../../compose/images/server.ts';
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
    healthy, and what waits for it never starts. Told of images whose contents are known.`,
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
    const missing = missingIn(pulled);
    for (const { name, at, hasAlternative } of healthPrograms(service.get('healthcheck', 'test'))) {
      if (!missing.includes(name) || hasAlternative || service.mounts.some(({ target }) => target === undefined || target.endsWith(`/${name}`))) continue;
      yield {
        at,
        message: `\`${shorten(pulled.image.name ?? '', 30)}\` has no \`${name}\`: \`${shorten(service.name, 20)}\` is never healthy`,
        help: pulled.known.check ? `Ask it with what it has, as in \`test: ${pulled.known.check}\`` : `Ask it with what it has, or build an image that has \`${name}\``,
      };
    }
  },
});

function missingIn({ image, known: { lacks, lacksSince = 0 }, known }: Server): readonly string[] {
  const { family, major } = releaseOf(image, known);
  if (family === undefined || (lacksSince > 0 && major !== undefined && major < lacksSince)) return [];
  return lacks?.[family] ?? [];
}

/** A script may install what is missing before it begins. */
function mayInstall(service: Service): boolean {
  const words = ['command', 'entrypoint'].flatMap((key) => readWords(service.get(key)));
  return words.some(({ text }) => text === undefined || /\b(?:apk|apt|apt-get|install|sh|bash|ash)\b|\.sh$/.test(text));
}
