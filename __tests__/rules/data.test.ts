import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { findings, marks } from '../support/marks.ts';

/** A Compose file of one service `db`, whose keys are these. */
function db(keys: string): string {
  return `services: { db: { ${keys} } }\nvolumes: { data: }`;
}

describe('no-misplaced-data', () => {
  it('tells of the folder that PostgreSQL 18 refuses', async () => {
    const text = `
      services:
        db:
          image: postgres:18-alpine
          volumes:
            - ./data:/var/lib/postgresql/data`;
    expect(await frames('no-misplaced-data', text)).toMatchInlineSnapshot(`
"warning[no-misplaced-data]: PostgreSQL 18 stops where it finds a mount here
 --> compose.yml:5:16
5 |       - ./data:/var/lib/postgresql/data
  |                ^^^^^^^^^^^^^^^^^^^^^^^^
  = help: Mount it at \`/var/lib/postgresql\`, and take over the data of an older version with \`pg_upgrade\` or a dump"
`);
  });

  it.each([
    ['image: "postgres:18", volumes: ["data:/var/lib/postgresql/data"]', ['/var/lib/postgresql/data']],
    ['image: postgres, volumes: ["data:/var/lib/postgresql/data/"]', ['/var/lib/postgresql/data/']],
    ['image: "postgres:${TAG:-18}", volumes: ["data:/var/lib/postgresql/data"]', ['/var/lib/postgresql/data']],
    ['image: "postgres:18", volumes: ["${DATA:-./data}:/var/lib/postgresql/data"]', ['/var/lib/postgresql/data']],
    ['image: "postgres:18", volumes: [{ type: volume, source: data, target: /var/lib/postgresql/data }]', ['/var/lib/postgresql/data']],
    ['image: "pgvector/pgvector:pg18", volumes: ["data:/var/lib/postgresql/data"]', ['/var/lib/postgresql/data']],
    ['image: "postgres:17", volumes: ["data:/var/lib/postgresql"]', ['/var/lib/postgresql']],
    ['image: "mongo:8", volumes: ["data:/data"]', ['/data']],
    ['image: "mongo:8", volumes: ["./data:/data"]', ['/data']],
    ['image: "mysql:8.4", volumes: ["data:/data"]', ['/data']],
    ['image: "mysql:8.4", volumes: ["./data:/data"]', []],
    ['image: "bitnami/postgresql:17", volumes: ["data:/var/lib/postgresql/data"]', ['/var/lib/postgresql/data']],
    ['image: "influxdb:2.7", volumes: ["data:/var/lib/influxdb"]', ['/var/lib/influxdb']],
    ['image: "mysql:8.4", volumes: ["data:/var/lib/mysql"]', []],
    ['image: "postgres:17", volumes: ["data:/var/lib/postgresql/data"]', []],
    ['image: "postgres:18", volumes: ["data:/var/lib/postgresql"]', []],
    ['image: "postgres:18", volumes: ["data:/var/lib/postgresql/18/docker"]', []],
    ['image: "postgres:18", environment: { PGDATA: /var/lib/postgresql/data/pg }, volumes: ["data:/var/lib/postgresql/data"]', []],
    ['image: "postgres:18", environment: { PGDATA: $DIR }, volumes: ["data:/var/lib/postgresql/data"]', []],
    ['image: "postgres:18", env_file: gone.env, volumes: ["data:/var/lib/postgresql/data"]', []],
    ['image: "postgres:17", environment: { PGDATA: /var/lib/postgresql/pg }, volumes: ["data:/var/lib/postgresql"]', []],
    ['image: "postgres:${TAG}", volumes: ["data:/var/lib/postgresql/data"]', []],
    ['image: "postgres:18", volumes: ["data:/var/lib/postgresql/data", "other:/var/lib/postgresql"]', []],
    ['image: "postgres:18", volumes: ["data:${DIR}"]', []],
    ['image: "postgres:18", volumes_from: [other]', []],
    ['image: "postgres:18", command: pg_dump -h db, volumes: ["data:/data"]', []],
    ['image: "postgres:18", entrypoint: /backup.sh, volumes: ["data:/data"]', []],
    ['image: "postgres:18", build: ., volumes: ["data:/var/lib/postgresql/data"]', []],
    ['image: "team/postgres:18", volumes: ["data:/var/lib/postgresql/data"]', []],
    ['image: "redis:8", command: redis-server /etc/redis.conf, volumes: ["data:/var/lib/redis"]', []],
    ['image: "redis:8", command: [redis-server, --dir, /var/lib/redis], volumes: ["data:/var/lib/redis"]', []],
    ['image: "redis:8", command: redis-server --appendonly yes, volumes: ["data:/var/lib/redis"]', ['/var/lib/redis']],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-misplaced-data', db(keys))).toEqual(expected);
  });

  it('asks the env files of the service', async () => {
    const compose = db('image: "postgres:18", env_file: db.env, volumes: ["data:/var/lib/postgresql/data"]');
    expect(await marks('no-misplaced-data', { 'compose.yml': compose, 'db.env': 'PGDATA=/var/lib/postgresql/data/x' })).toEqual([]);
    expect(await marks('no-misplaced-data', { 'compose.yml': compose, 'db.env': 'POSTGRES_DB=x' })).toEqual(['/var/lib/postgresql/data']);
  });

  it('sees through files that lie over one another', async () => {
    const found = await findings('no-misplaced-data', {
      'compose.yml': db('image: "postgres:17", volumes: ["data:/var/lib/postgresql/data"]'),
      'compose.override.yml': 'services: { db: { image: "postgres:18" } }',
    });
    expect(found.map(({ at }) => at.file.path)).toEqual(['compose.yml']);
  });
});

describe('no-volatile-data', () => {
  it.each([
    ['image: "postgres:17", restart: always', ['db']],
    ['image: "mongo:8", restart: unless-stopped, volumes: ["./init.js:/docker-entrypoint-initdb.d/init.js:ro"]', ['db']],
    ['image: "postgres:17", restart: always, volumes: [/var/lib/postgresql/data]', []],
    ['image: "postgres:17"', []],
    ['image: "postgres:17", restart: always, tmpfs: /var/lib/postgresql/data', []],
    ['image: "postgres:17", restart: always, volumes: ["data:/var/lib/postgresql/data"]', []],
    ['image: "postgres:17", restart: always, volumes: ["data:/some/where"]', []],
    ['image: "postgres:17", restart: always, volumes: ["./tools:/usr/local/bin", "/dev/shm:/dev/shm", "./pg.conf:/some/where.conf"]', ['db']],
    ['image: "postgres:17", restart: always, command: "${COMMAND}"', []],
    ['image: "redis:8", restart: always', []],
    ['image: "postgres:17", restart: always, container_name: shop-db-test', []],
    ['image: "postgres:17", restart: always, container_name: shop-contest', ['db']],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-volatile-data', db(keys))).toEqual(expected);
  });

  it('calls empty only what no script fills', async () => {
    const init = 'volumes: ["./init:/docker-entrypoint-initdb.d"]';
    expect(await frames('no-volatile-data', db('image: "mysql:8.4", restart: always'))).toContain('MySQL in `db` begins empty');
    expect(await frames('no-volatile-data', db(`image: "mysql:8.4", restart: always, ${init}`))).toContain('MySQL in `db` begins anew');
  });

  it('passes over files for tests, and those that lie on top of others', async () => {
    const text = db('image: "postgres:17", restart: always');
    expect(await marks('no-volatile-data', { 'compose.test.yml': text })).toEqual([]);
  });
});

describe('no-anonymous-volume', () => {
  it.each([
    ['volumes: [/data]', ['/data']],
    ['volumes: [{ type: volume, target: /data }]', ['/data']],
    ['volumes: ["data:/data"]', []],
    ['volumes: [{ type: volume, source: data, target: /data }]', []],
    ['volumes: [{ type: volume, source: "${NAME}", target: /data }]', []],
    ['volumes: ["${MOUNT}"]', []],
    ['volumes: ["${NAME}:/data"]', []],
    ['volumes: [".:/app", /app/vendor]', []],
    ['volumes: [/app/node_modules]', []],
    ['volumes: [/srv/web/dist]', []],
    ['volumes: [/sessions, /etc/nginx/conf.d, /app/static]', []],
    ['volumes: [/srv/distribution, /dist/data]', ['/srv/distribution', '/dist/data']],
    ['volumes: [/app/.vite, /app/.next/, /srv/app/cache/files]', []],
    ['volumes: [/srv/cached]', ['/srv/cached']],
    ['volumes: [workspace]', []],
    ['volumes: [".:/app", /application]', ['/application']],
    ['tmpfs: /data', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-anonymous-volume', db(`image: a, ${keys}`))).toEqual(expected);
  });
});

/** A PostgreSQL with these keys. */
function pg(keys: string): string {
  return `{ image: "postgres:17", ${keys} }`;
}

describe('no-shared-data', () => {
  const mounted = 'volumes: ["data:/var/lib/postgresql/data"]';

  it('shows both', async () => {
    const text = `
      services:
        new:
          image: postgres:17
          volumes: ["data:/var/lib/postgresql/data"]
        old:
          image: postgres:16
          volumes: ["data:/var/lib/postgresql/data"]
      volumes:
        data:`;
    expect(await frames('no-shared-data', text)).toMatchInlineSnapshot(`
"warning[no-shared-data]: PostgreSQL 17 and PostgreSQL 16 are to read the same files, which neither can
 --> compose.yml:7:16
4 |     volumes: ["data:/var/lib/postgresql/data"]
  |                ---- also the data of \`new\`
5 |   old:
6 |     image: postgres:16
7 |     volumes: ["data:/var/lib/postgresql/data"]
  |                ^^^^
  = help: Give each a volume of its own"
`);
  });

  it.each([
    [`a: ${pg(mounted)}, b: ${pg(mounted)}`, ['data']],
    [`a: ${pg('volumes: ["./d:/var/lib/postgresql/data"]')}, b: ${pg('volumes: ["./d:/var/lib/postgresql/data"]')}`, ['./d']],
    [`a: ${pg(`${mounted}, deploy: { replicas: 3 }`)}`, ['3']],
    [`a: ${pg(`${mounted}, profiles: [x]`)}, b: ${pg(`${mounted}, profiles: [y]`)}`, []],
    [`a: ${pg(mounted)}, b: ${pg('volumes: ["other:/var/lib/postgresql/data"]')}`, []],
    [`a: ${pg(mounted)}, b: ${pg('volumes: ["data:/var/lib/postgresql/data:ro"]')}`, []],
    [`a: ${pg(mounted)}, b: ${pg(`${mounted}, command: pg_dump`)}`, []],
    [`a: ${pg(mounted)}, b: { image: backup, volumes: ["data:/backup"] }`, []],
    [`a: ${pg('volumes: ["${D}:/var/lib/postgresql/data"]')}, b: ${pg('volumes: ["${E}:/var/lib/postgresql/data"]')}`, []],
    [`a: ${pg(`${mounted}, deploy: { replicas: 1 }`)}`, []],
  ])('%s', async (services, expected) => {
    expect(await marks('no-shared-data', `services: { ${services} }\nvolumes: { data: , other: }`)).toEqual(expected);
  });
});

describe('no-lax-writes', () => {
  const kept = 'volumes: ["data:/var/lib/postgresql/data"]';

  it.each([
    [`image: "postgres:17", command: postgres -c fsync=off, ${kept}`, ['fsync=off']],
    [`image: "postgres:17", command: ["-c", "full_page_writes=OFF", "-cfsync=0"], ${kept}`, ['"full_page_writes=OFF"']],
    [`image: "postgres:17", command: [postgres, "-cfsync=off"], ${kept}`, ['"-cfsync=off"']],
    [`image: "postgres:17", command: postgres -F -B 2GB, ${kept}`, ['-F']],
    [`image: "postgres:17", command: postgres -f s, ${kept}`, []],
    ['image: "mysql:8.4", command: mysqld -F, volumes: ["data:/var/lib/mysql"]', []],
    [`image: "postgres:17", command: postgres -c fsync=on, ${kept}`, []],
    [`image: "postgres:17", command: postgres -c synchronous_commit=off, ${kept}`, []],
    ['image: "postgres:17", command: postgres -c fsync=off', []],
    ['image: "postgres:17", command: postgres -c fsync=off, tmpfs: /var/lib/postgresql/data', []],
    ['image: "mysql:8.4", command: --innodb-doublewrite=0, volumes: ["data:/var/lib/mysql"]', ['--innodb-doublewrite=0']],
    ['image: "mysql:8.4", command: --innodb_flush_log_at_trx_commit=2, volumes: ["data:/var/lib/mysql"]', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-lax-writes', db(keys))).toEqual(expected);
  });

  it('tells of all that are in one command at once', async () => {
    expect(await frames('no-lax-writes', db(`image: "postgres:17", command: postgres -c fsync=off -c full_page_writes=off, ${kept}`))).toMatchInlineSnapshot(`
"warning[no-lax-writes]: With \`fsync=off\`, a crash can leave the data of PostgreSQL damaged beyond repair
 --> compose.yml:1:62
1 | services: { db: { image: "postgres:17", command: postgres -c fsync=off -c full_page_writes=off, volumes: ["data:/var/lib/postgresql/data"] } }
  |                                                              ^^^^^^^^^
  |                                                                           -------------------- with this, too
  |                                                                                                                 ------------------------ the data is kept here
  = help: Remove them, or put the data on a \`tmpfs\` if nothing is meant to be kept"
`);
  });

  it('passes over files for tests', async () => {
    expect(await marks('no-lax-writes', { 'compose.test.yml': db(`image: "postgres:17", command: postgres -c fsync=off, ${kept}`) })).toEqual([]);
  });
});

describe('no-changing-node-name', () => {
  const kept = 'image: "rabbitmq:4.2-management", volumes: ["data:/var/lib/rabbitmq"]';

  it.each([
    [kept, ['/var/lib/rabbitmq']],
    [`${kept}, hostname: mq`, []],
    [`${kept}, hostname: "\${NAME}"`, []],
    [`${kept}, environment: { RABBITMQ_NODENAME: rabbit@mq }`, []],
    [`${kept}, env_file: gone.env`, []],
    [`${kept}, network_mode: host`, []],
    [`${kept}, network_mode: "service:other"`, []],
    ['image: "rabbitmq:4.2"', []],
    ['image: "rabbitmq:4.2", volumes: ["data:/var/lib/rabbitmq", "./env.conf:/etc/rabbitmq/rabbitmq-env.conf"]', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-changing-node-name', db(keys))).toEqual(expected);
  });
});

describe('no-missing-password', () => {
  it.each([
    ['image: "postgres:17"', ['db']],
    ['image: "postgres:17", environment: [POSTGRES_DB=x, POSTGRES_PASSWORD=]', []],
    ['image: "postgres:17", environment: { POSTGRES_DB: x, POSTGRES_PASSWORD: "" }', []],
    ['image: "mariadb:11.4", environment: { MYSQL_DATABASE: x, MYSQL_PASSWORD: y }', ['db']],
    ['image: "postgres:17", environment: [POSTGRES_PASSWORD]', []],
    ['image: "postgres:17", environment: [POSTGRES_PASSWORD=$A]', []],
    ['image: "postgres:17", environment: { POSTGRES_PASSWORD_FILE: /run/secrets/p }', []],
    ['image: "postgres:17", environment: { POSTGRES_HOST_AUTH_METHOD: trust }', []],
    ['image: "mysql:8.4", environment: { MYSQL_ALLOW_EMPTY_PASSWORD: "yes" }', []],
    ['image: "postgres:17", env_file: gone.env', []],
    ['image: "postgres:17", command: psql -h other', []],
    ['image: "postgres:9.5"', []],
    ['image: "postgres:${TAG}"', []],
    ['image: "postgres:17", build: .', []],
    ['image: "postgres:17", profiles: [other]', []],
    ['image: "bitnami/postgresql:17"', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-missing-password', db(keys))).toEqual(expected);
  });

  it('asks the env files of the service', async () => {
    const compose = db('image: "postgres:17", env_file: [db.env]');
    expect(await marks('no-missing-password', { 'compose.yml': compose, 'db.env': 'POSTGRES_PASSWORD=x' })).toEqual([]);
    expect(await marks('no-missing-password', { 'compose.yml': compose, 'db.env': 'POSTGRES_USER=x' })).toEqual(['db']);
  });
});

describe('no-ended-version', () => {
  it.each([
    ['image: "postgres:9.6-alpine"', ['9.6-alpine']],
    ['image: "node:16"', ['16']],
    ['image: "postgres:17"', []],
    ['image: "mysql:8"', []],
    ['image: postgres', []],
    ['image: "team/postgres:9.6"', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-ended-version', db(keys))).toEqual(expected);
  });
});
