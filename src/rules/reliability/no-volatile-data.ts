import type { Kind } from '../../compose/images/known-image.ts';
import { isInside, normal, storageOf } from '../../compose/images/storage.ts';
import type { Mount } from '../../compose/parts/mount.ts';
import type { Service } from '../../compose/service.ts';
import { isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-volatile-data',
  category: 'reliability',
  severity: 'notice',
  byPurpose: whereItShips,
  summary: 'Databases and their like that are meant to last keep their data in a named volume',
  why: `Without one, the data goes into the container or into an anonymous volume: \`docker compose down\` removes the first and
    forgets the second, and the next \`up\` begins with an empty database. Told of services that are restarted for ever, as
    what is made to last is.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        restart: always`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        restart: always
        volumes: ["data:/var/lib/postgresql/data"]
      for-one-run:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        tmpfs: /var/lib/postgresql/data
    volumes:
      data:`,
  links: ['https://docs.docker.com/engine/storage/volumes/'],

  *project(project) {
    if (!isWhole(project)) return;
    for (const service of project.services.values()) {
      if (!isMeantToLast(service)) continue;
      const storage = storageOf(project, service);
      if (!storage || !lasting.has(storage.known.kind) || storage.keeper || !service.mounts.every(isBeside)) continue;
      // Without a name, it is told as such.
      if (service.mounts.some(({ isAnonymous, target }) => isAnonymous && isInside(storage.path, normal(target)))) continue;
      const isFilled = service.mounts.some(({ target }) => isInside(normal(target), '/docker-entrypoint-initdb.d'));
      yield {
        at: service.at,
        message: `After \`docker compose down\`, ${storage.known.title} in \`${shorten(service.name, 30)}\` begins ${isFilled ? 'anew' : 'empty'}`,
        help: `Mount a named volume at \`${storage.path}\`, or a \`tmpfs\` if nothing is meant to be kept`,
      };
    }
  },
});

/** What lies in a cache may be lost, and in a broker it is on its way. */
const lasting: ReadonlySet<Kind> = new Set(['database', 'search', 'app']);

/** By its name, a database for tests is filled anew by each. */
function isMeantToLast(service: Service): boolean {
  const isForTests = [service.name, service.get('container_name')?.text ?? ''].some((name) => /(?:^|[._-])(?:tests?|testing)(?:$|[._-])/i.test(name));
  return !isForTests && ['always', 'unless-stopped'].includes(service.get('restart')?.text ?? '');
}

/** What is mounted is surely no data: settings, scripts, logs, single files. */
function isBeside({ target, isAnonymous }: Mount): boolean {
  const place = normal(target);
  const isFile = /\.[a-z]{2,6}$/i.test(place);
  return isAnonymous || isFile || ['/etc', '/docker-entrypoint-initdb.d', '/run', '/tmp', '/var/log', '/var/run', '/usr/local', '/dev', '/data/configdb'].some((folder) => isInside(place, folder));
}
