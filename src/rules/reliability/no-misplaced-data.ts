import { isInside, normal, storageOf, type Storage } from '../../compose/images/storage.ts';
import { releaseOf } from '../../compose/images/release.ts';
import type { Mount } from '../../compose/parts/mount.ts';
import { isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-misplaced-data',
  category: 'reliability',
  severity: 'warning',
  summary: 'Volumes of databases are mounted where the image keeps its data',
  why: `A volume beside the data folder stays empty: the data goes into the container, or into an anonymous volume, and the next
    \`up\` after a \`down\` begins with an empty database. The folder may change with the version: since PostgreSQL 18 the
    official image keeps it below \`/var/lib/postgresql\`, and stops where it finds a mount at \`/var/lib/postgresql/data\`.`,
  bad: `
    services:
      db:
        image: postgres:18
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:`,
  good: `
    services:
      db:
        image: postgres:18
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        volumes: ["data:/var/lib/postgresql"]
      old:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        volumes: ["old:/var/lib/postgresql/data"]
    volumes:
      data:
      old:`,
  links: ['https://hub.docker.com/_/postgres', 'https://github.com/docker-library/postgres/pull/1259'],

  *project(project) {
    if (!isWhole(project)) return;
    for (const service of project.services.values()) {
      const storage = storageOf(project, service);
      if (!storage || storage.keeper) continue;
      const stray = service.mounts.find((mount) => isStray(mount, storage));
      if (!stray) continue;
      const { known: { title }, folder } = storage;
      const stops = isRefused(stray, storage);
      yield {
        at: stray.targetAt,
        message: stops ? `${title} ${releaseOf(storage.image, storage.known).major} stops where it finds a mount here` : `${title} in \`${shorten(service.name, 20)}\` keeps its data elsewhere, and begins empty after a \`down\``,
        help: folder.mover ? `Set \`${folder.mover}\` to this path` : `Mount it at \`${storage.path}\`${stops ? ', and take over the data of an older version with `pg_upgrade` or a dump' : ''}`,
      };
    }
  },
});

/** Mounted in the hope of keeping the data. */
function isStray({ target, isAnonymous, type }: Mount, { path, folder }: Storage): boolean {
  const place = normal(target);
  if (isAnonymous || type === 'tmpfs' || target === undefined || place === '/') return false;
  // A folder of the host at a place with no name of its own may hold what is to be read in.
  const isKnown = folder.strays?.includes(place) === true && !(place === '/data' && type === 'bind');
  return isKnown || (place !== path && isInside(path, place));
}

/** PostgreSQL refuses this very mount, unless `PGDATA` leads elsewhere. */
function isRefused({ target }: Mount, { path, folder }: Storage): boolean {
  return folder.since === 18 && path === folder.path && normal(target) === '/var/lib/postgresql/data';
}
