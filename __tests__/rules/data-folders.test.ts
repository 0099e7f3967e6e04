import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

/** A Compose file of one service with a volume at a path. */
function mounted(image: string, target: string, keys = ''): string {
  return `services: { it: { image: "${image}", volumes: ["data:${target}"]${keys && `, ${keys}`} } }\nvolumes: { data: }`;
}

/** A Compose file in which one service waits until an image is healthy. */
function awaited(image: string): string {
  return `services: { web: { image: "example/web:1", depends_on: { it: { condition: service_healthy } } }, it: { image: "${image}" } }`;
}

describe('where images keep their data', () => {
  it.each([
    ['apache/kafka:4.1.1', '/var/lib/kafka/data', '/tmp/kafka-logs'],
    ['bitnami/kafka:3.7', '/var/lib/kafka/data', '/bitnami'],
    ['bitnamilegacy/zookeeper:3.9', '/var/lib/zookeeper', '/bitnami/zookeeper'],
    ['chromadb/chroma:1.5.6', '/chroma/chroma', '/data'],
    ['chromadb/chroma:0.6.3', '/data', '/chroma/chroma'],
    ['confluentinc/cp-zookeeper:7.9.0', '/var/lib/zookeeper', '/var/lib/zookeeper/data'],
    ['docker.n8n.io/n8nio/n8n:latest', '/root/.n8n', '/home/node/.n8n'],
    ['dpage/pgadmin4:9', '/root/.pgadmin', '/var/lib/pgadmin'],
    ['eqalpha/keydb', '/var/lib/redis', '/data'],
    ['getmeili/meilisearch:v1.14.0', '/data.ms', '/meili_data'],
    ['ghcr.io/dragonflydb/dragonfly', '/var/lib/redis', '/data'],
    ['ghcr.io/immich-app/postgres:14-vectorchord0.3.0', '/var/lib/postgresql', '/var/lib/postgresql/data'],
    ['gvenzl/oracle-xe:11', '/opt/oracle/oradata', '/u01/app/oracle/oradata'],
    ['gvenzl/oracle-xe:21-slim', '/u01/app/oracle/oradata', '/opt/oracle/oradata'],
    ['gvenzl/oracle-free', '/opt/oracle/data', '/opt/oracle/oradata'],
    ['jenkins/jenkins:lts', '/var/lib/jenkins', '/var/jenkins_home'],
    ['lscr.io/linuxserver/mariadb', '/var/lib/mysql', '/config'],
    ['osixia/openldap:1.5.0', '/data', '/var/lib/ldap'],
    ['redis/redisinsight', '/db', '/data'],
    ['redis/redis-stack-server', '/var/lib/redis', '/data'],
    ['scylladb/scylla:6.2', '/var/lib/cassandra', '/var/lib/scylla'],
    ['sonatype/nexus3', '/sonatype-work', '/nexus-data'],
    ['timescale/timescaledb-ha:pg17', '/var/lib/postgresql/data', '/home/postgres/pgdata'],
  ])('%s: not at %s, but at %s', async (image, stray, home) => {
    expect(await marks('no-misplaced-data', mounted(image, stray))).toEqual([stray]);
    expect(await marks('no-misplaced-data', mounted(image, home))).toEqual([]);
  });

  it.each([
    ['apache/kafka:4.1.1', '/var/lib/kafka/data', 'environment: { KAFKA_LOG_DIRS: /var/lib/kafka/data }'],
    ['chromadb/chroma:1.5.6', '/chroma/chroma', 'command: run --path /chroma/chroma'],
    ['getmeili/meilisearch:v0.25', '/data.ms', ''],
    ['getmeili/meilisearch:v1.14.0', '/data.ms', 'environment: { MEILI_DB_PATH: /data.ms }'],
    ['n8nio/n8n:0.236.2', '/root/.n8n', ''],
    ['n8nio/n8n:1.64.3', '/root/.n8n', 'user: root'],
    ['n8nio/n8n:1.64.3', '/root/.n8n', 'environment: { DB_TYPE: postgresdb }'],
    ['timescale/timescaledb-ha:pg17', '/var/lib/postgresql/data', 'environment: { PGDATA: /var/lib/postgresql/data }'],
  ])('%s at %s with `%s` is where it should be, or may be', async (image, target, keys) => {
    expect(await marks('no-misplaced-data', mounted(image, target, keys))).toEqual([]);
  });

  it.each([
    ['./config:/mnt/shared/config', []],
    ['./server.properties:/mnt/shared/config/server.properties', []],
    ['./secrets:/etc/kafka/secrets', ['/var/lib/kafka/data']],
  ])('with %s, says nothing of what mounted settings may move', async (mount, expected) => {
    const text = `services: { it: { image: "apache/kafka:4.1.1", volumes: ["data:/var/lib/kafka/data", "${mount}"] } }\nvolumes: { data: }`;
    expect(await marks('no-misplaced-data', text)).toEqual(expected);
  });

  it('names the variable where the folder of the image is no place for a volume', async () => {
    expect(await frames('no-misplaced-data', mounted('apache/kafka:4.1.1', '/var/lib/kafka/data'))).toContain('help: Set `KAFKA_LOG_DIRS` to this path');
  });
});

describe('what images bring no health check', () => {
  it.each([
    'ankane/pgvector:v0.5.1', 'bitnami/kafka:3.7', 'bitnami/mariadb:11', 'bitnami/mongodb:8.0', 'bitnami/mysql:8.4', 'bitnami/postgresql:17', 'bitnami/redis:7.4', 'bitnami/zookeeper:3.9', 'chronograf:1.10',
    'confluentinc/cp-schema-registry:7.9.0', 'consul:1.15', 'eclipse-mosquitto:2', 'edoburu/pgbouncer', 'eqalpha/keydb', 'getmeili/meilisearch:v1.14.0', 'hashicorp/vault:1.19', 'jenkins/jenkins:lts',
    'linuxserver/mariadb', 'mailhog/mailhog', 'nacos/nacos-server', 'odoo:18', 'osixia/openldap:1.5.0', 'phpmyadmin/phpmyadmin', 'registry:3', 'sonarqube:lts', 'sonatype/nexus3', 'telegraf:1.34',
    'timescale/timescaledb-ha:pg17', 'wurstmeister/kafka',
  ])('%s', async (image) => {
    expect(await marks('no-vain-condition', awaited(image))).toEqual(['service_healthy']);
  });

  it.each(['ghcr.io/dragonflydb/dragonfly', 'ghcr.io/immich-app/postgres:14-vectorchord0.3.0', 'gvenzl/oracle-free', 'rediscommander/redis-commander'])('%s has one', async (image) => {
    expect(await marks('no-vain-condition', awaited(image))).toEqual([]);
  });
});

describe('what images open to whoever reaches the host', () => {
  it.each([
    ['consul:1.15', 8500], ['nacos/nacos-server', 8848], ['obsidiandynamics/kafdrop', 9000], ['dbeaver/cloudbeaver', 8978], ['chronograf:1.10', 8888], ['osixia/phpldapadmin', 443], ['influxdb:3-core', 8181],
    ['rabbitmq:4', 15_671], ['neo4j:5', 7473], ['opensearchproject/opensearch:3', 9600], ['couchbase', 8093], ['surrealdb/surrealdb', 8000], ['chromadb/chroma', 8000],
  ])('%s at %d', async (image, port) => {
    expect(await marks('no-public-database', `services: { it: { image: "${image}", ports: ["${port}:${port}"] } }`)).toEqual([`"${port}:${port}"`]);
  });

  it.each([['eclipse-mosquitto:2', 1883], ['hashicorp/vault:1.19', 8200], ['registry:3', 5000], ['jenkins/jenkins:lts', 8080]])('%s at %d is meant for others', async (image, port) => {
    expect(await marks('no-public-database', `services: { it: { image: "${image}", ports: ["${port}:${port}"] } }`)).toEqual([]);
  });
});
