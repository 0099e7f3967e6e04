import type { KnownImage } from '../known-image.ts';
import { bitnami } from './bitnami.ts';
import { bare } from './lacking.ts';

const official = {
  title: 'PostgreSQL',
  kind: 'database',
  ports: [5432],
  server: ['postgres'],
  check: 'pg_isready -U $${POSTGRES_USER:-postgres} -d postgres',
  data: [
    { since: 18, path: '/var/lib/postgresql', volume: '/var/lib/postgresql', movedBy: ['PGDATA'], strays: ['/var/lib/postgresql/data', '/var/lib/postgres', '/var/lib/postgres/data', '/data'] },
    { path: '/var/lib/postgresql/data', volume: '/var/lib/postgresql/data', movedBy: ['PGDATA'], strays: ['/var/lib/postgresql', '/var/lib/postgres', '/var/lib/postgres/data', '/data'] },
  ],
  demands: ['POSTGRES_PASSWORD', 'POSTGRES_HOST_AUTH_METHOD'],
  demandsSince: 13,
  user: { variable: 'POSTGRES_USER', otherwise: 'postgres' },
  schemes: ['postgres', 'postgresql', 'postgis', 'postgresql+psycopg2', 'postgresql+psycopg', 'postgresql+asyncpg', 'jdbc:postgresql', 'ecto'],
  ends: {
    '9.1': '2016-10-27', '9.2': '2017-11-09', '9.3': '2018-11-08', '9.4': '2020-02-13', '9.5': '2021-02-11', '9.6': '2021-11-11', 10: '2022-11-10', 11: '2023-11-09', 12: '2024-11-21', 13: '2025-11-13', 14: '2026-11-12',
    15: '2027-11-11', 16: '2028-11-09', 17: '2029-11-08', 18: '2030-11-14',
  },
} as const;

/** PostgreSQL, and what others have built on its image. */
export const postgres: readonly KnownImage[] = [
  {
    ...official,
    names: ['postgres'],
    alike: ['postgresql'],
    sources: ['https://github.com/docker-library/postgres', 'https://hub.docker.com/_/postgres', 'https://endoflife.date/postgresql'],
    unchecked: true,
    lacks: bare,
    latest: 18,
  },
  { ...official, names: ['postgis/postgis'], alike: ['postgis'], sources: ['https://github.com/postgis/docker-postgis', 'https://endoflife.date/postgresql'], unchecked: true, lacks: bare },
  { ...official, names: ['pgvector/pgvector', 'ankane/pgvector'], sources: ['https://github.com/pgvector/pgvector/blob/master/Dockerfile', 'https://github.com/pgvector/pgvector/tree/v0.5.1#docker', 'https://endoflife.date/postgresql'], unchecked: true, lacks: bare },
  { ...official, names: ['timescale/timescaledb'], alike: ['timescaledb'], sources: ['https://github.com/timescale/timescaledb-docker', 'https://endoflife.date/postgresql'], unchecked: true, lacks: [{ programs: ['curl'] }] },
  {
    ...official,
    names: ['timescale/timescaledb-ha'],
    sources: ['https://github.com/timescale/timescaledb-docker-ha', 'https://endoflife.date/postgresql'],
    unchecked: true,
    data: [{ path: '/home/postgres/pgdata/data', movedBy: ['PGDATA'], strays: ['/var/lib/postgresql/data', '/var/lib/postgresql', '/data'] }],
  },
  // It has a health check. Which version it runs is not its users' choice.
  { ...official, names: ['ghcr.io/immich-app/postgres'], sources: ['https://github.com/immich-app/base-images/blob/main/postgres/Dockerfile'], ends: {} },
  {
    title: 'PostgreSQL',
    kind: 'database',
    names: bitnami('postgresql'),
    sources: ['https://github.com/bitnami/containers/tree/main/bitnami/postgresql'],
    ports: [5432],
    unchecked: true,
    data: [{ path: '/bitnami/postgresql', movedBy: ['POSTGRESQL_VOLUME_DIR', 'POSTGRESQL_DATA_DIR', 'PGDATA'], strays: ['/var/lib/postgresql/data', '/var/lib/postgresql'] }],
    schemes: official.schemes,
  },
];
