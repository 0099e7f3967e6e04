import type { KnownImage } from './known-image.ts';

/** What is meant by the last word in front of `_HOST` and its like, as of `CACHE_REDIS_HOST`: the titles of programs. */
const titles: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:POSTGRES(?:QL)?|PG|PSQL)$/, ['PostgreSQL']],
  [/^(?:MYSQL|MARIADB)$/, ['MySQL', 'MariaDB']],
  [/^MONGO(?:DB)?$/, ['MongoDB']],
  [/^(?:REDIS|VALKEY)$/, ['Redis', 'Valkey', 'KeyDB', 'Dragonfly']],
  [/^MEMCACHED?$/, ['Memcached']],
  [/^(?:RABBIT(?:MQ)?|AMQP)$/, ['RabbitMQ']],
];

/** Whether a variable of this stem speaks of this program: by its name, or as of the database. */
export function isNamedByStem(stem: string, { title, kind }: KnownImage): boolean {
  const last = stem.slice(stem.lastIndexOf('_') + 1).replace(/\d+$/, '').toUpperCase();
  if (/^(?:DB|DATABASE)$/.test(last)) return kind === 'database';
  return titles.some(([words, named]) => words.test(last) && named.includes(title));
}
