import type { KnownImage } from '../known-image.ts';
import { bitnami } from './bitnami.ts';
import { bare, bareSince } from './lacking.ts';

const redisData = { path: '/data', volume: '/data', movedBy: ['--dir'], strays: ['/var/lib/redis', '/var/lib/redis/data', '/redis/data', '/var/redis/data'] };

/** Caches: Redis, what speaks as it does, and Memcached. */
export const caches: readonly KnownImage[] = [
  {
    title: 'Redis',
    kind: 'cache',
    names: ['redis'],
    alike: ['redis-stack-server'],
    sources: ['https://github.com/redis/docker-library-redis', 'https://hub.docker.com/_/redis', 'https://endoflife.date/redis'],
    ports: [6379],
    server: ['redis-server'],
    check: 'redis-cli ping',
    unchecked: true,
    lacks: bareSince('4'),
    data: [redisData],
    schemes: ['redis'],
    latest: 8,
    ends: { '5.0': '2022-04-27', '6.0': '2022-05-31', '6.2': '2027-04-01', '7.0': '2024-07-29', '7.2': '2029-12-01', '7.4': '2029-12-01', '8.0': '2026-12-01', '8.2': '2030-09-01' },
  },
  {
    title: 'Redis',
    kind: 'cache',
    names: bitnami('redis'),
    sources: ['https://github.com/bitnami/containers/tree/main/bitnami/redis'],
    ports: [6379],
    data: [{ path: '/bitnami/redis/data', movedBy: ['REDIS_VOLUME_DIR', '--dir'], strays: ['/data', '/var/lib/redis'] }],
    schemes: ['redis'],
  },
  {
    title: 'Valkey',
    kind: 'cache',
    names: ['valkey/valkey'],
    alike: ['valkey'],
    sources: ['https://github.com/valkey-io/valkey-container'],
    ports: [6379],
    server: ['valkey-server', 'redis-server'],
    check: 'valkey-cli ping',
    unchecked: true,
    lacks: bare,
    data: [redisData],
    schemes: ['redis', 'valkey'],
  },
  { title: 'Redis', kind: 'cache', names: ['redis/redis-stack'], alike: ['redis-stack'], sources: ['https://hub.docker.com/r/redis/redis-stack'], ports: [6379, 8001], schemes: ['redis'] },
  { title: 'KeyDB', kind: 'cache', names: ['eqalpha/keydb'], alike: ['keydb'], sources: ['https://docs.keydb.dev/docs/docker-basics/'], ports: [6379], schemes: ['redis'] },
  { title: 'Dragonfly', kind: 'cache', names: [], alike: ['dragonfly'], sources: ['https://www.dragonflydb.io/docs/getting-started/docker'], ports: [6379], schemes: ['redis'] },
  {
    title: 'Memcached',
    kind: 'cache',
    names: ['memcached'],
    sources: ['https://github.com/docker-library/memcached', 'https://endoflife.date/memcached'],
    ports: [11_211],
    unchecked: true,
    lacks: bare,
    ends: { '1.4': '2017-07-21', '1.5': '2020-03-09' },
  },
];
