import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks, web } from '../support/marks.ts';

/** A service of this image with this health check. */
function checked(image: string, test: string): string {
  return web(`image: "${image}", healthcheck: { test: ${test} }`);
}

describe('no-missing-health-program, by what images dropped', () => {
  const ping = '[CMD, mysqladmin, ping, -h, localhost]';
  const mongo = '[CMD-SHELL, "echo 1 | mongo --quiet"]';
  const sqlcmd = '[CMD-SHELL, "/opt/mssql-tools/bin/sqlcmd -Q \'SELECT 1\' || exit 1"]';
  const curl = '[CMD, curl, -f, localhost]';
  const wget = '[CMD-SHELL, wget -q --spider http://localhost/ready]';

  it.each([
    ['mariadb:11.4', ping, ['mysqladmin']],
    ['mariadb:11', ping, ['mysqladmin']],
    ['mariadb', ping, ['mysqladmin']],
    ['mariadb:lts', ping, ['mysqladmin']],
    ['mariadb:12.3-ubi', ping, []],
    ['nginx:1.30-alpine3.23-slim', curl, ['curl']],
    ['nginx:stable-alpine-slim', curl, ['curl']],
    ['nginx:alpine-slim', wget, []],
    ['nginx:1.30-alpine', curl, []],
    ['nginx:1.30', curl, []],
    ['mongo:8-windowsservercore', curl, []],
    ['nats:2-nanoserver', curl, []],
    ['nats:2.10', curl, ['curl']],
    ['grafana/loki:3.5.3', wget, []],
    ['grafana/loki:3.5.3', curl, ['curl']],
    ['grafana/loki:3.6', wget, ['wget']],
    ['grafana/loki', wget, ['wget']],
    ['grafana/loki:main-24f1b0e', wget, []],
    ['grafana/tempo:2.9.0', wget, []],
    ['grafana/tempo:2.10.1', wget, ['wget']],
    ['grafana/grafana:12.3.0', curl, []],
    ['portainer/portainer-ce:2.33.1', wget, ['wget']],
    ['portainer/portainer-ce:2.33.1-alpine', wget, []],
    ['oliver006/redis_exporter:v1.80.0', wget, ['wget']],
    ['oliver006/redis_exporter:v1.80.0-alpine', wget, []],
    ['jaegertracing/all-in-one:1.76.0', curl, ['curl']],
    ['mariadb:10.11', ping, []],
    ['mariadb:10', ping, []],
    ['mysql:8.4', ping, []],
    ['mysql:lts', ping, []],
    ['linuxserver/mariadb:11', ping, []],
    ['mongo:7', mongo, ['mongo']],
    ['mongo:latest', mongo, ['mongo']],
    ['mongo:5.0', mongo, []],
    ['mongo:7', '[CMD, mongosh, --eval, 1]', []],
    ['mcr.microsoft.com/mssql/server:2022-latest', sqlcmd, ['/opt/mssql-tools/bin/sqlcmd']],
    ['mcr.microsoft.com/mssql/server', sqlcmd, ['/opt/mssql-tools/bin/sqlcmd']],
    ['mcr.microsoft.com/mssql/server:2025-CU1-ubuntu-24.04', sqlcmd, ['/opt/mssql-tools/bin/sqlcmd']],
    ['mcr.microsoft.com/mssql/server:2022-CU13-ubuntu-22.04', sqlcmd, []],
    ['mcr.microsoft.com/mssql/server:2017-latest', sqlcmd, []],
    ['mcr.microsoft.com/mssql/server:2022-latest', '[CMD, /opt/mssql-tools18/bin/sqlcmd, -C]', []],
    ['quay.io/keycloak/keycloak:26.3', curl, ['curl']],
    ['quay.io/keycloak/keycloak:21.0.1', curl, ['curl']],
    ['quay.io/keycloak/keycloak:20.0', curl, []],
    ['redis:3.2', curl, []],
    ['redis:5', curl, ['curl']],
    ['redis:5-alpine', '[CMD, wget, -q, localhost]', []],
    ['rabbitmq:3.5.5', curl, []],
    ['rabbitmq:3-management', curl, ['curl']],
    ['rabbitmq:3.13-management', curl, ['curl']],
    ['ollama/ollama:0.9.0', curl, ['curl']],
    ['prom/prometheus:v3.4.2', curl, ['curl']],
    ['prom/prometheus:v3.4.2', '[CMD, wget, -q, "localhost:9090"]', []],
    ['pgvector/pgvector:pg17', curl, ['curl']],
    ['timescale/timescaledb:2.17.2-pg16', curl, ['curl']],
    ['timescale/timescaledb:2.17.2-pg16', '[CMD, wget, -q, localhost]', []],
    ['memcached:1.6', '[CMD-SHELL, "echo stats | nc 127.0.0.1 11211"]', ['nc']],
    ['memcached:1.6-alpine', '[CMD-SHELL, "echo stats | nc 127.0.0.1 11211"]', []],
    ['confluentinc/cp-kafka:8.2.0', '[CMD, nc, -z, localhost, "9092"]', ['nc']],
    ['confluentinc/cp-kafka:8.0.0', '[CMD, nc, -z, localhost, "9092"]', []],
    ['confluentinc/cp-kafka:7.9.1', '[CMD, nc, -z, localhost, "9092"]', []],
    ['clickhouse/clickhouse-server:25.8', '[CMD, curl, localhost:8123/ping]', ['curl']],
    ['clickhouse/clickhouse-server:25.8', '[CMD, wget, localhost:8123/ping]', []],
    ['clickhouse/clickhouse-server:25.8-distroless', '[CMD, curl, localhost:8123/ping]', []],
    ['minio/minio:RELEASE.2023-11-20T22-40-07Z', curl, ['curl']],
    ['minio/minio:RELEASE.2024-03-30T09-41-56Z', curl, []],
    ['minio/minio:RELEASE.2023-03-20T20-16-18Z', curl, []],
    ['minio/minio', curl, []],
    ['minio/minio', wget, ['wget']],
    ['quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z', wget, ['wget']],
    ['rabbitmq:management', curl, ['curl']],
    ['node:slim', curl, ['curl']],
    ['node', curl, []],
  ])('%s, %s', async (image, test, expected) => {
    expect(await marks('no-missing-health-program', checked(image, test))).toEqual(expected);
  });

  it.each([
    ['if [ -x /opt/mssql-tools18/bin/sqlcmd ]; then /opt/mssql-tools18/bin/sqlcmd -C -Q 1; else /opt/mssql-tools/bin/sqlcmd -Q 1 > /dev/null; fi', []],
    ['/opt/mssql-tools/bin/sqlcmd -Q 1; if true; then true; fi', ['/opt/mssql-tools/bin/sqlcmd']],
    ['if true; then true; fi; /opt/mssql-tools/bin/sqlcmd -Q 1', ['/opt/mssql-tools/bin/sqlcmd']],
    ['if /opt/mssql-tools/bin/sqlcmd -Q 1; then exit 0; else exit 1; fi', ['/opt/mssql-tools/bin/sqlcmd']],
    ['command -v /opt/mssql-tools/bin/sqlcmd || exit 0', []],
  ])('in a shell that chooses: %s', async (shell, expected) => {
    expect(await marks('no-missing-health-program', checked('mcr.microsoft.com/mssql/server:2022-latest', JSON.stringify(['CMD-SHELL', shell])))).toEqual(expected);
  });

  it('names what is there', async () => {
    const text = `
      services:
        sql:
          image: mcr.microsoft.com/mssql/server:2022-latest
          healthcheck:
            test: /opt/mssql-tools/bin/sqlcmd -Q 'SELECT 1'`;
    expect(await frames('no-missing-health-program', text)).toMatchInlineSnapshot(`
"warning[no-missing-health-program]: \`mssql/server\` has no \`/opt/mssql-tools/bin/sqlcmd\`: \`sql\` is never healthy
 --> compose.yml:5:13
5 |       test: /opt/mssql-tools/bin/sqlcmd -Q 'SELECT 1'
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: Call \`/opt/mssql-tools18/bin/sqlcmd -C\` in its place"
`);
  });
});

describe('no-misplaced-data, of those newly known', () => {
  it.each([
    ['image: "solr:9", volumes: ["data:/opt/solr/server/solr"]', ['/opt/solr/server/solr']],
    ['image: "solr:9", volumes: ["data:/var/solr"]', []],
    ['image: "solr:8", volumes: ["data:/opt/solr/server/solr/mycores"]', []],
    ['image: arangodb, volumes: ["data:/var/lib/arangodb"]', ['/var/lib/arangodb']],
    ['image: "qdrant/qdrant:v1.15", volumes: ["data:/qdrant/data"]', ['/qdrant/data']],
    ['image: "qdrant/qdrant:v1.15", volumes: ["data:/qdrant/storage"]', []],
    ['image: "qdrant/qdrant:v1.15", volumes: ["data:/qdrant/data"], environment: { QDRANT__STORAGE__STORAGE_PATH: /qdrant/data }', []],
    ['image: "confluentinc/cp-kafka:8.2.0", volumes: ["data:/var/lib/kafka"]', ['/var/lib/kafka']],
    ['image: "confluentinc/cp-kafka:8.2.0", volumes: ["data:/var/lib/kafka/data"]', []],
    ['image: "zookeeper:3.9", volumes: ["data:/var/lib/zookeeper"]', ['/var/lib/zookeeper']],
    ['image: "zookeeper:3.9", volumes: ["data:/data", "log:/datalog"]', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-misplaced-data', `${web(keys)}\nvolumes: { data: {} }`)).toEqual(expected);
  });
});
