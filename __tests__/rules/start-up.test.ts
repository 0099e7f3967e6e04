import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks, web } from '../support/marks.ts';

describe('no-vain-condition', () => {
  const waiting = 'web: { image: a, depends_on: { db: { condition: service_healthy } } }';

  it('shows both', async () => {
    const text = `
      services:
        web:
          image: example/web:1
          depends_on:
            cache:
              condition: service_healthy
        cache:
          image: redis:8-alpine`;
    expect(await frames('no-vain-condition', text)).toMatchInlineSnapshot(`
"error[no-vain-condition]: \`web\` never starts: \`cache\` has no health check to wait for
 --> compose.yml:6:20
6 |         condition: service_healthy
  |                    ^^^^^^^^^^^^^^^
7 |   cache:
  |   ----- none here, nor in its image
  = help: Give \`cache\` a \`healthcheck\`, as in \`test: redis-cli ping\`"
`);
  });

  it.each([
    [`${waiting}, db: { image: "postgres:17" }`, ['service_healthy']],
    [`${waiting}, db: { image: "postgres:17", healthcheck: { interval: 5s } }`, ['service_healthy']],
    [`${waiting}, db: { image: "public.ecr.aws/docker/library/postgres:17" }`, ['service_healthy']],
    [`${waiting}, db: { image: other, healthcheck: { disable: true } }`, ['service_healthy']],
    [`${waiting}, db: { build: ., healthcheck: { test: [NONE] } }`, ['service_healthy']],
    [`${waiting}, db: { image: "postgres:17", healthcheck: { test: pg_isready } }`, []],
    [`${waiting}, db: { image: "postgres:17", healthcheck: { test: "\${CHECK}" } }`, []],
    [`${waiting}, db: { image: "postgres:17", healthcheck: { disable: "\${OFF}" } }`, []],
    [`${waiting}, db: { image: "ghcr.io/team/postgres:17" }`, []],
    [`${waiting}, db: { build: ., image: "postgres:17" }`, []],
    [`${waiting}, db: { image: "\${IMAGE}" }`, []],
    ['web: { image: a, depends_on: { db: { condition: service_healthy, required: false } } }, db: { image: "postgres:17" }', []],
    ['web: { image: a, depends_on: { db: { condition: service_started } } }, db: { image: "postgres:17" }', []],
    ['web: { image: a, depends_on: [db] }, db: { image: "postgres:17" }', []],
    [waiting, []],
  ])('%s', async (services, expected) => {
    expect(await marks('no-vain-condition', `services: { ${services} }`)).toEqual(expected);
  });

  it('finds the health check of another file', async () => {
    const files = { 'compose.yml': `services: { ${waiting}, db: { image: "postgres:17" } }`, 'compose.override.yml': 'services: { db: { healthcheck: { test: pg_isready } } }' };
    expect(await marks('no-vain-condition', files)).toEqual([]);
    const base = { ...files, 'compose.override.yml': 'services: { db: { healthcheck: { disable: true } } }' };
    expect(await marks('no-vain-condition', base)).toEqual(['service_healthy']);
  });

  it('is silent where a part could not be read', async () => {
    expect(await marks('no-vain-condition', `include: [gone.yml]\nservices: { ${waiting}, db: { image: "postgres:17" } }`)).toEqual([]);
  });
});

describe('no-missing-health-program', () => {
  it.each([
    ['image: "rabbitmq:4-management", healthcheck: { test: [CMD, curl, -f, "http://localhost:15672"] }', ['curl']],
    ['image: "redis:8-alpine", healthcheck: { test: "curl -f localhost:6379 || exit 1" }', ['curl']],
    ['image: "postgres:17", healthcheck: { test: [CMD-SHELL, "/usr/bin/wget -q localhost"] }', ['/usr/bin/wget']],
    ['image: "node:22-slim", healthcheck: { test: [CMD, sh, -c, "test $$(curl -s localhost) = ok"] }', ['"test $$(curl -s localhost) = ok"']],
    ['image: "node:22-alpine", healthcheck: { test: [CMD, wget, -q, localhost] }', []],
    ['image: "node:22", healthcheck: { test: [CMD, curl, localhost] }', []],
    ['image: "node:8-slim", healthcheck: { test: [CMD, curl, localhost] }', []],
    ['image: "node:22-slim", command: "sh -c \'apt-get install -y curl; npm start\'", healthcheck: { test: [CMD, curl, localhost] }', []],
    ['image: "node:22-slim", entrypoint: ./start.sh, healthcheck: { test: [CMD, curl, localhost] }', []],
    ['image: "redis:8", healthcheck: { test: "curl localhost || redis-cli ping" }', []],
    ['image: "redis:8", healthcheck: { test: "command -v curl || redis-cli ping" }', []],
    ['image: "redis:8", healthcheck: { test: "redis-cli ping | grep curl" }', []],
    ['image: "redis:8", healthcheck: { test: [CMD, curl, localhost] }, volumes: ["./curl:/usr/local/bin/curl"]', []],
    ['image: "redis:${TAG}", healthcheck: { test: [CMD, curl, localhost] }', []],
    ['image: "team/redis:8", healthcheck: { test: [CMD, curl, localhost] }', []],
    ['image: "redis:8", build: ., healthcheck: { test: [CMD, curl, localhost] }', []],
    ['image: "redis:8", healthcheck: { test: [CMD, curl, localhost], disable: true }', []],
    ['image: "redis:8", healthcheck: { test: [CMD-SHELL, "${CHECK}"] }', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-missing-health-program', web(keys))).toEqual(expected);
  });
});

describe('no-restarting-job', () => {
  const waiting = 'web: { image: a, depends_on: { job: { condition: service_completed_successfully } } }';

  it.each([
    [`${waiting}, job: { image: b, restart: always }`, ['always']],
    [`${waiting}, job: { image: b, restart: unless-stopped }`, ['unless-stopped']],
    [`${waiting}, job: { image: b, restart: on-failure }`, []],
    [`${waiting}, job: { image: b, restart: "no" }`, []],
    [`${waiting}, job: { image: b, restart: "\${RESTART}" }`, []],
    [`${waiting}, job: { image: b }`, []],
    ['web: { image: a, depends_on: [job] }, job: { image: b, restart: always }', []],
  ])('%s', async (services, expected) => {
    expect(await marks('no-restarting-job', `services: { ${services} }`)).toEqual(expected);
  });
});

/** A Compose file of a PostgreSQL with these keys. */
function db(keys: string): string {
  return `services: { db: { image: "postgres:17", ${keys} } }`;
}

describe('no-failing-login', () => {
  it('names what is asked for', async () => {
    expect(await frames('no-failing-login', db('environment: { POSTGRES_USER: shop }, healthcheck: { test: [CMD, pg_isready] }'))).toMatchInlineSnapshot(`
"notice[no-failing-login]: \`pg_isready\` asks as \`root\`, who is no user here: each check logs a \`FATAL\` line
 --> compose.yml:1:106
1 | services: { db: { image: "postgres:17", environment: { POSTGRES_USER: shop }, healthcheck: { test: [CMD, pg_isready] } } }
  |                                                                                                          ^^^^^^^^^^
  = help: Write \`pg_isready -U shop -d shop\`"
`);
  });

  it.each([
    ['healthcheck: { test: pg_isready }', ['pg_isready']],
    ['healthcheck: { test: "pg_isready -U root" }', ['pg_isready']],
    ['environment: { POSTGRES_USER: shop, POSTGRES_DB: orders }, healthcheck: { test: "pg_isready -U shop" }', ['pg_isready']],
    ['environment: { POSTGRES_USER: shop, POSTGRES_DB: shop }, healthcheck: { test: "pg_isready -U shop -d orders" }', ['pg_isready']],
    ['environment: { POSTGRES_USER: shop }, healthcheck: { test: "pg_isready -U shop -d orders" }', []],
    ['environment: { POSTGRES_USER: odoo, POSTGRES_DB: postgres }, healthcheck: { test: "pg_isready -U odoo" }', []],
    ['environment: { POSTGRES_USER: shop }, healthcheck: { test: "pg_isready -Upostgres" }', ['pg_isready']],
    ['healthcheck: { test: "pg_isready -U postgres" }', []],
    ['environment: { POSTGRES_USER: root }, healthcheck: { test: pg_isready }', []],
    ['environment: { POSTGRES_USER: shop }, healthcheck: { test: "pg_isready --username=shop" }', []],
    ['environment: { POSTGRES_USER: shop, POSTGRES_DB: orders }, healthcheck: { test: "pg_isready -U shop -d orders" }', []],
    ['environment: { POSTGRES_USER: shop, POSTGRES_DB: orders }, healthcheck: { test: "pg_isready -U shop -d postgres" }', []],
    ['environment: { POSTGRES_USER: shop }, healthcheck: { test: "pg_isready -U $$POSTGRES_USER" }', []],
    ['environment: { POSTGRES_USER: shop }, healthcheck: { test: "pg_isready -U ${POSTGRES_USER}" }', []],
    ['environment: { POSTGRES_USER: $USER_NAME }, healthcheck: { test: pg_isready }', []],
    ['environment: { PGUSER: postgres }, healthcheck: { test: pg_isready }', []],
    ['user: postgres, healthcheck: { test: pg_isready }', []],
    ['env_file: gone.env, healthcheck: { test: pg_isready }', []],
    ['volumes: ["./sql:/docker-entrypoint-initdb.d"], healthcheck: { test: "pg_isready -U shop" }', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-failing-login', db(keys))).toEqual(expected);
  });
});

/** A service `api` with these settings of its health check, and one that waits for it. */
function waitedFor(healthcheck: string, condition = 'service_healthy'): string {
  return `services: { web: { image: a, depends_on: { api: { condition: ${condition} } } }, api: { image: b, healthcheck: { test: x, ${healthcheck} } } }`;
}

describe('no-late-healthcheck', () => {
  it('points at the interval', async () => {
    expect(await frames('no-late-healthcheck', waitedFor('interval: 5m'))).toMatchInlineSnapshot(`
"notice[no-late-healthcheck]: \`web\` waits this long at every start: \`api\` is first asked when it is over
 --> compose.yml:1:136
1 | services: { web: { image: a, depends_on: { api: { condition: service_healthy } } }, api: { image: b, healthcheck: { test: x, interval: 5m } } }
  |                                                                                                                                        ^^
  = help: Write a shorter \`interval\`, or add a \`start_period\`, within which Docker 25 and later asks sooner"
`);
  });

  it.each([
    ['interval: 1m', ['1m']],
    ['interval: "1m30s"', ['"1m30s"']],
    ['interval: 90s, start_period: 0s', ['90s']],
    ['interval: 1h, start_period:', ['1h']],
    ['interval: 59s', []],
    ['interval: 5m, start_period: 30s', []],
    ['interval: 5m, start_period: "${PERIOD}"', []],
    ['interval: "${INTERVAL}"', []],
    ['interval: long', []],
    ['interval: 300', []],
    ['retries: 100', []],
  ])('%s', async (healthcheck, expected) => {
    expect(await marks('no-late-healthcheck', waitedFor(healthcheck))).toEqual(expected);
  });

  it('is of no matter where no one waits', async () => {
    expect(await marks('no-late-healthcheck', waitedFor('interval: 5m', 'service_started'))).toEqual([]);
  });
});
