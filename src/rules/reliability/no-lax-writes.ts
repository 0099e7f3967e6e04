import { storageOf } from '../../compose/images/storage.ts';
import { readWords } from '../../compose/parts/words.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

const off = '(?:off|false|no|0)';

/** By program, the options that let it answer before the data is safe. `synchronous_commit` is not one: it loses the last moment, and damages nothing. */
const lax: Readonly<Record<string, RegExp>> = {
  PostgreSQL: new RegExp(`^(?:--)?(?:fsync|full_page_writes)=${off}$`, 'i'),
  MySQL: new RegExp(`^--(?:skip[-_]innodb[-_]doublewrite|innodb[-_]doublewrite=${off}|innodb[-_]flush[-_]method=nosync)$`, 'i'),
  MariaDB: new RegExp(`^--(?:skip[-_]innodb[-_]doublewrite|innodb[-_]doublewrite=${off}|innodb[-_]flush[-_]method=nosync)$`, 'i'),
  MongoDB: /^--nojournal$/i,
};

export default defineRule({
  id: 'no-lax-writes',
  category: 'reliability',
  severity: 'warning',
  byPurpose: whereItShips,
  summary: 'Databases that keep their data write it safely',
  why: `With \`fsync=off\` and its like a database is quicker, and after a crash or a power cut its files may be damaged beyond
    repair. That is fine where nothing is kept, as in tests: only services whose data lies in a volume are looked at.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        command: postgres -c fsync=off
        volumes: ["data:/var/lib/postgresql/data"]
    volumes:
      data:`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        command: postgres -c synchronous_commit=off
        volumes: ["data:/var/lib/postgresql/data"]
      test:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD:?}" }
        command: postgres -c fsync=off
        tmpfs: /var/lib/postgresql/data
    volumes:
      data:`,
  links: ['https://www.postgresql.org/docs/current/runtime-config-wal.html', 'https://dev.mysql.com/doc/refman/8.4/en/innodb-parameters.html'],

  *project(project) {
    for (const service of project.services.values()) {
      const storage = storageOf(project, service);
      const pattern = storage?.keeper && lax[storage.known.title];
      if (!storage || !pattern) continue;
      const unsafe = readWords(service.get('command')).flatMap(({ text = '', at }) => {
        const option = text.replace(/^-c(?=\w)/, '');
        return pattern.test(option) || (option === '-F' && storage.known.title === 'PostgreSQL') ? [{ option, at }] : [];
      });
      const [first, ...others] = unsafe;
      if (!first) continue;
      yield {
        at: first.at,
        message: `With \`${first.option}\`, a crash can leave the data of ${storage.known.title} damaged beyond repair`,
        help: `Remove ${others.length > 0 ? 'them' : 'it'}, or put the data on a \`tmpfs\` if nothing is meant to be kept`,
        related: [...others.map(({ at }) => ({ at, label: 'with this, too' })), ...(storage.keeper ? [{ at: storage.keeper.targetAt, label: 'the data is kept here' }] : [])],
      };
    }
  },
});
