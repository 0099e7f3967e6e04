import type { KnownImage } from '../known-image.ts';
import { bitnami } from './bitnami.ts';

const mysqlSchemes = ['mysql', 'mysql2', 'mariadb', 'mysql+pymysql', 'mysql+mysqldb', 'mysql+mysqlconnector', 'jdbc:mysql', 'jdbc:mariadb'];
const mysqlData = { path: '/var/lib/mysql', volume: '/var/lib/mysql', movedBy: ['--datadir'], strays: ['/var/lib/mysql/data', '/var/lib/mysqldb', '/var/lib/mariadb', '/data', '/data/db'] };

/** MySQL and MariaDB. */
export const mysql: readonly KnownImage[] = [
  {
    title: 'MySQL',
    kind: 'database',
    names: ['mysql'],
    alike: ['percona'],
    sources: ['https://github.com/docker-library/mysql', 'https://hub.docker.com/_/mysql', 'https://endoflife.date/mysql'],
    ports: [3306, 33_060],
    server: ['mysqld', 'mysqld_safe'],
    check: 'mysqladmin ping -h localhost',
    unchecked: true,
    lacks: [{ programs: ['wget', 'nc', 'netcat', 'telnet'], families: ['default'], since: '8.4' }],
    data: [mysqlData],
    demands: ['MYSQL_ROOT_PASSWORD', 'MYSQL_ALLOW_EMPTY_PASSWORD', 'MYSQL_RANDOM_ROOT_PASSWORD'],
    schemes: mysqlSchemes,
    latest: 26,
    lts: 9,
    ends: {
      '5.5': '2018-12-31', '5.6': '2021-02-28', '5.7': '2023-10-31', '8.0': '2026-04-30', '8.1': '2023-10-25', '8.2': '2023-12-14', '8.3': '2024-04-10', '8.4': '2032-04-30',
      '9.0': '2024-10-15', '9.1': '2025-01-21', '9.2': '2025-04-15', '9.3': '2025-07-22', '9.4': '2025-10-21', '9.5': '2026-01-20', '9.6': '2026-04-21', '9.7': '2034-04-21',
    },
  },
  {
    title: 'MariaDB',
    kind: 'database',
    names: ['mariadb'],
    sources: ['https://github.com/MariaDB/mariadb-docker', 'https://github.com/MariaDB/mariadb-docker/issues/512', 'https://hub.docker.com/_/mariadb', 'https://endoflife.date/mariadb'],
    ports: [3306],
    server: ['mariadbd', 'mysqld', 'mysqld_safe', 'mariadbd-safe'],
    check: 'healthcheck.sh --connect --innodb_initialized',
    unchecked: true,
    lacks: [
      { programs: ['mysqladmin'], since: '11', instead: 'mariadb-admin' },
      { programs: ['mysql'], since: '11', instead: 'mariadb' },
    ],
    data: [mysqlData],
    demands: [
      'MARIADB_ROOT_PASSWORD', 'MARIADB_ROOT_PASSWORD_HASH', 'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD', 'MARIADB_RANDOM_ROOT_PASSWORD',
      'MYSQL_ROOT_PASSWORD', 'MYSQL_ALLOW_EMPTY_PASSWORD', 'MYSQL_RANDOM_ROOT_PASSWORD',
    ],
    schemes: mysqlSchemes,
    latest: 12,
    lts: 12,
    ends: {
      '5.5': '2020-04-11', '10.0': '2019-03-31', '10.1': '2020-10-17', '10.2': '2022-05-23', '10.3': '2023-05-25', '10.4': '2024-06-18', '10.5': '2025-06-24', '10.6': '2026-07-06', '10.7': '2023-02-09',
      '10.8': '2023-05-20', '10.9': '2023-08-22', '10.10': '2023-11-17', '10.11': '2028-02-16', '11.0': '2024-06-06', '11.1': '2024-08-21', '11.2': '2024-11-21', '11.3': '2024-05-29',
      '11.4': '2029-05-29', '11.5': '2024-11-21', '11.6': '2025-02-13', '11.7': '2025-05-12', '11.8': '2028-06-04', '12.0': '2025-11-18', '12.1': '2026-02-13', '12.2': '2026-05-28', '12.3': '2029-06-12',
    },
  },
  {
    title: 'MySQL',
    kind: 'database',
    names: bitnami('mysql'),
    sources: ['https://github.com/bitnami/containers/tree/main/bitnami/mysql'],
    ports: [3306, 33_060],
    unchecked: true,
    data: [{ path: '/bitnami/mysql', movedBy: ['MYSQL_VOLUME_DIR', '--datadir'], strays: ['/var/lib/mysql'] }],
    schemes: mysqlSchemes,
  },
  {
    title: 'MariaDB',
    kind: 'database',
    names: bitnami('mariadb'),
    sources: ['https://github.com/bitnami/containers/tree/main/bitnami/mariadb'],
    ports: [3306],
    unchecked: true,
    data: [{ path: '/bitnami/mariadb', movedBy: ['MARIADB_VOLUME_DIR', '--datadir'], strays: ['/var/lib/mysql'] }],
    schemes: mysqlSchemes,
  },
  {
    title: 'MariaDB',
    kind: 'database',
    names: ['linuxserver/mariadb', 'lscr.io/linuxserver/mariadb', 'ghcr.io/linuxserver/mariadb'],
    sources: ['https://github.com/linuxserver/docker-mariadb'],
    ports: [3306],
    unchecked: true,
    data: [{ path: '/config/databases', volume: '/config', strays: ['/var/lib/mysql', '/data'] }],
    schemes: mysqlSchemes,
  },
];
