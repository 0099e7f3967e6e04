import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { findings, marks } from '../support/marks.ts';

describe('no-wrong-port', () => {
  it('tells the port of the host from that of the container', async () => {
    const text = `
      services:
        web:
          image: example/web:1
          environment:
            - DB_HOST=db
            - DB_PORT=5433
        db:
          image: postgres:17
          ports: ["5433:5432"]`;
    expect(await frames('no-wrong-port', text)).toMatchInlineSnapshot(`
"warning[no-wrong-port]: 5433 is a port of the host: on the network, \`db\` listens on 5432
 --> compose.yml:6:17
6 |       - DB_PORT=5433
  |                 ^^^^
7 |   db:
8 |     image: postgres:17
9 |     ports: ["5433:5432"]
  |              ---- published here, before that of the container
  = help: Write 5432
  = fix (unsafe): Write 5432"
`);
  });

  const api = 'api: { image: b, ports: ["8081:80"] }';

  it.each([
    [`web: { image: a, environment: { API: "http://api:8081/v1" } }, ${api}`, ['8081']],
    [`web: { image: a, environment: { API_URLS: "http://x:1,http://api:8081" } }, ${api}`, ['8081']],
    [`web: { image: a, environment: { REDIS_HOST: "cache:6380" } }, cache: { image: redis, ports: [{ published: 6380, target: 6379 }] }`, ['6380']],
    [`web: { image: a, environment: { API: "http://api:\${PORT:-8081}" } }, ${api}`, ['"http://api:${PORT:-8081}"']],
    [`web: { image: a, environment: { API: "http://api:\${PORT}" } }, ${api}`, []],
    [`web: { image: a, command: [wait-for-it, "api:8081", --, run] }, ${api}`, ['8081']],
    [`web: { image: a, command: "sh -c 'wait-for-it api:8081 && run'" }, ${api}`, ['8081']],
    [`web: { image: a, entrypoint: "dockerize -wait tcp://api:8081 run" }, ${api}`, ['8081']],
    [`web: { image: a, command: [serve, "--backend=api:8081"] }, ${api}`, ['8081']],
    [`web: { image: a, command: [wait-for-it, "api:80"] }, ${api}`, []],
    [`web: { image: a, command: [pull, "registry/api:8081"] }, ${api}`, []],
    [`web: { image: a, command: ["socat", "8081:api:80"] }, ${api}`, []],
    [`web: { image: a, environment: { API: "http://api:80/v1" } }, ${api}`, []],
    [`web: { image: a, environment: { API: "http://api:9999" } }, ${api}`, []],
    [`web: { image: a, environment: { API: "http://localhost:8081" } }, ${api}`, []],
    [`web: { image: a, environment: { API: "http://api.example.com:8081" } }, ${api}`, []],
    [`web: { image: a, network_mode: host, environment: { API: "http://api:8081" } }, ${api}`, []],
    [`web: { image: a, extra_hosts: ["api:host-gateway"], environment: { API: "http://api:8081" } }, ${api}`, []],
    ['web: { image: a, environment: { API: "http://api:8081" } }, api: { image: b, ports: ["8081:80"], expose: [8081] }', []],
    ['web: { image: a, environment: { API: "http://api:8081" } }, api: { image: b, ports: ["8081:80"], command: serve -p 8081 }', []],
    ['web: { image: a, environment: { API: "http://api:8081" } }, api: { image: b, ports: ["8081:80"], environment: { ADMIN_PORT: 8081 } }', []],
    ['web: { image: a, environment: { API: "http://api:8081" } }, api: { image: b, ports: ["8081:80"] }, side: { image: c, network_mode: "service:api" }', []],
    ['web: { image: a, environment: { KAFKA: "http://kafka:9092" } }, kafka: { image: apache/kafka, ports: ["9092:29092"] }', []],
  ])('%s', async (services, expected) => {
    expect(await marks('no-wrong-port', `services: { ${services} }`)).toEqual(expected);
  });
});

describe('no-localhost-peer', () => {
  const db = 'db: { image: "postgres:17", ports: ["5433:5432"] }';

  it('points at the host, and shows where it runs', async () => {
    const found = await findings('no-localhost-peer', `services: { web: { image: a, environment: { URL: "postgres://u@localhost/x" } }, ${db} }`);
    expect(found.map(({ message, at, related }) => [message, at.file.slice(at.range), related?.map((other) => other.at.file.slice(other.at.range))])).toEqual([
      ['`localhost` is `web` itself, while PostgreSQL runs in `db`', 'localhost', ['db']],
    ]);
  });

  it.each([
    [`web: { image: a, environment: { URL: "postgresql+asyncpg://u@127.0.0.1:5432/x" } }, ${db}`, ['127.0.0.1']],
    [`web: { image: a, environment: { URL: "jdbc:postgresql://localhost:5433/x" } }, ${db}`, ['localhost']],
    [`web: { image: a, environment: { DB_HOST: localhost, DB_PORT: 5432 } }, ${db}`, ['localhost']],
    [`web: { image: a, environment: { DB_HOST: localhost } }, ${db}`, ['localhost']],
    [`web: { image: a, environment: { POSTGRES_HOST: 127.0.0.1 } }, ${db}`, ['127.0.0.1']],
    [`web: { image: a, environment: { DB_HOST: "\${DB_HOST:-localhost}" } }, ${db}`, ['"${DB_HOST:-localhost}"']],
    [`web: { image: a, environment: { DB_HOST: "\${DB_HOST}" } }, ${db}`, []],
    [`web: { image: a, environment: { DB_ENABLED: "true", DB_HOST: localhost } }, ${db}`, ['localhost']],
    [`web: { image: a, environment: { DB_ENABLED: "false", DB_HOST: localhost } }, ${db}`, []],
    [`web: { image: a, environment: { USE_SHOP_DB: 0, SHOP_DB_URL: "postgres://u@localhost/x" } }, ${db}`, []],
    [`web: { image: a, environment: { MYSQL_HOST: localhost } }, ${db}`, []],
    [`web: { image: a, environment: { CACHE_HOST: localhost } }, ${db}`, []],
    [`web: { image: a, environment: { URL: "postgres://u@localhost:6000/x" } }, ${db}`, []],
    [`web: { image: a, environment: { URL: "http://localhost:5432" } }, ${db}`, []],
    [`web: { image: a, environment: { URL: "mysql://u@localhost:3306/x" } }, ${db}`, []],
    [`web: { image: a, environment: { URL: "postgres://u@db:5432/x" } }, ${db}`, []],
    [`web: { image: a, network_mode: host, environment: { URL: "postgres://u@localhost:5433/x" } }, ${db}`, []],
    [`web: { image: a, network_mode: "service:db", environment: { URL: "postgres://u@localhost:5432/x" } }, ${db}`, []],
    [`web: { image: a, environment: { URL: "postgres://u@localhost:5432/x" } }, proxy: { image: b, network_mode: "service:web" }, ${db}`, []],
    [`web: { image: a, expose: [5432], environment: { URL: "postgres://u@localhost:5432/x" } }, ${db}`, []],
    [`web: { image: "team/postgres:1", environment: { URL: "postgres://u@localhost:5432/x" } }, ${db}`, []],
    ['web: { image: a, environment: { URL: "postgres://u@localhost:5432/x" } }', []],
  ])('%s', async (services, expected) => {
    expect(await marks('no-localhost-peer', `services: { ${services} }`)).toEqual(expected);
  });
});

describe('no-unreachable-service', () => {
  const url = 'environment: { URL: "http://api:80" }';

  it.each([
    [`web: { image: a, networks: [x], ${url} }, api: { image: b, networks: [y] }`, ['api']],
    [`web: { image: a, networks: [x], ${url} }, api: { image: b }`, ['api']],
    [`web: { image: a, network_mode: host, ${url} }, api: { image: b }`, ['api']],
    [`web: { image: a, ${url} }, api: { image: b, network_mode: host }`, ['api']],
    [`web: { image: a, networks: { x: { } }, environment: [DB_HOST=api] }, api: { image: b, networks: { y: } }`, ['api']],
    [`web: { image: a, networks: [x, y], ${url} }, api: { image: b, networks: [y] }`, []],
    [`web: { image: a, ${url} }, api: { image: b }`, []],
    [`web: { image: a, networks: [out], ${url} }, api: { image: b, networks: [y] }`, []],
    [`web: { image: a, networks: [named], ${url} }, api: { image: b, networks: [y] }`, []],
    [`web: { image: a, networks: [x], ${url} }, api: { image: b, networks: [y] }, c: { image: d, networks: { x: { aliases: [api] } } }`, []],
    [`web: { image: a, network_mode: host, extra_hosts: ["api:127.0.0.1"], ${url} }, api: { image: b }`, []],
    [`web: { image: a, network_mode: "service:other", ${url} }, api: { image: b }, other: { image: c }`, []],
    [`web: { image: a, networks: ["\${NET}"], ${url} }, api: { image: b, networks: [y] }`, []],
    [`web: { image: a, networks: [x], ${url} }, api: { image: b, networks: [own] }`, []],
    [`web: { image: a, networks: [x], ${url} }, api: { image: b, networks: [open] }`, []],
    [`web: { image: a, networks: [x], ${url} }, api: { image: b, networks: [out] }`, ['api']],
    [`web: { image: a, networks: [undeclared], ${url} }, api: { image: b, networks: [y] }`, []],
    [`web: { image: a, networks: [x], environment: { VIRTUAL_HOST: api } }, api: { image: b, networks: [y] }`, []],
    [`web: { image: a, networks: [x], environment: { URL: "http://api.example.com" } }, api: { image: b, networks: [y] }`, []],
  ])('%s', async (services, expected) => {
    const networks = 'networks: { x: , y: , out: { external: true }, named: { name: shared }, own: { name: shop_x, external: true }, open: { name: "${NET:-shop_x}", external: true } }';
    expect(await marks('no-unreachable-service', `services: { ${services} }\n${networks}`)).toEqual(expected);
  });
});

describe('no-database-at-edge', () => {
  const proxy = 'proxy: { image: "nginx:1.27", ports: ["80:80"] }';

  it.each([
    [`${proxy}, db: { image: "postgres:17" }`, ['db']],
    [`${proxy}, db: { image: "team/mysql:1" }`, ['db']],
    [`${proxy}, cache: { image: "redis:8" }`, []],
    [`${proxy}, init: { image: "postgres:17", entrypoint: [sh, -c, "chown -R 2000 /data"] }`, []],
    [`${proxy}, migrate: { image: "team/mysql:1", command: mysql -h db }`, []],
    [`${proxy}, db: { image: "postgres:17", command: [postgres, -c, fsync=on] }`, ['db']],
    ['proxy: { image: "nginx:1.27" }, db: { image: "postgres:17" }', []],
    ['proxy: { image: "nginx:1.27", ports: ["127.0.0.1:80:80"] }, db: { image: "postgres:17" }', []],
    ['proxy: { image: "nginx:1.27", ports: ["80:80"], depends_on: [db] }, db: { image: "postgres:17" }', []],
    ['proxy: { image: "nginx:1.27", ports: ["80:80"], networks: [x] }, db: { image: "postgres:17", networks: [y] }', []],
    ['web: { image: example/web, ports: ["80:80"] }, db: { image: "postgres:17" }', []],
  ])('%s', async (services, expected) => {
    expect(await marks('no-database-at-edge', `services: { ${services} }\nnetworks: { x: , y: }`)).toEqual(expected);
  });
});
