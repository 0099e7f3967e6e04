import type { Image } from './image.ts';

/** A program whose ports are for other programs, or for administrators: databases, caches, brokers, consoles. */
export interface Software {
  readonly title: string;
  /** In the container. */
  readonly ports: readonly number[];
}

/** By the last part of an image's name, or its last two. */
const byImage = new Map<string, readonly [title: string, ...ports: number[]]>(Object.entries({
  postgres: ['PostgreSQL', 5432], postgresql: ['PostgreSQL', 5432], postgis: ['PostgreSQL', 5432], pgvector: ['PostgreSQL', 5432],
  timescaledb: ['PostgreSQL', 5432], mysql: ['MySQL', 3306, 33_060], mariadb: ['MariaDB', 3306], percona: ['MySQL', 3306],
  mongo: ['MongoDB', 27_017], mongodb: ['MongoDB', 27_017], redis: ['Redis', 6379], 'redis-stack': ['Redis', 6379, 8001],
  'redis-stack-server': ['Redis', 6379], valkey: ['Valkey', 6379], keydb: ['KeyDB', 6379], dragonfly: ['Dragonfly', 6379],
  memcached: ['Memcached', 11_211], 'mssql/server': ['SQL Server', 1433], 'azure-sql-edge': ['SQL Server', 1433], 'oracle-xe': ['Oracle', 1521],
  'oracle-free': ['Oracle', 1521], elasticsearch: ['Elasticsearch', 9200, 9300], opensearch: ['OpenSearch', 9200, 9300],
  solr: ['Solr', 8983], cassandra: ['Cassandra', 9042, 7000, 7199], scylla: ['ScyllaDB', 9042], couchdb: ['CouchDB', 5984],
  couchbase: ['Couchbase', 8091, 11_210], influxdb: ['InfluxDB', 8086], neo4j: ['Neo4j', 7474, 7687], arangodb: ['ArangoDB', 8529],
  'clickhouse-server': ['ClickHouse', 8123, 9000], clickhouse: ['ClickHouse', 8123, 9000], cockroach: ['CockroachDB', 26_257, 8080],
  rethinkdb: ['RethinkDB', 8080, 28_015], qdrant: ['Qdrant', 6333, 6334], milvus: ['Milvus', 19_530], meilisearch: ['Meilisearch', 7700],
  rabbitmq: ['RabbitMQ', 5672, 15_672], kafka: ['Kafka', 9092, 29_092], 'cp-kafka': ['Kafka', 9092, 29_092], zookeeper: ['ZooKeeper', 2181],
  'cp-zookeeper': ['ZooKeeper', 2181], nats: ['NATS', 4222, 8222], activemq: ['ActiveMQ', 61_616, 8161], etcd: ['etcd', 2379, 2380],
  ldap: ['LDAP', 389], openldap: ['LDAP', 389, 1389], phpmyadmin: ['phpMyAdmin', 80], adminer: ['Adminer', 8080], pgadmin4: ['pgAdmin', 80],
  'mongo-express': ['mongo-express', 8081], 'redis-commander': ['Redis Commander', 8081], redisinsight: ['Redis Insight', 5540, 8001],
  'kafka-ui': ['Kafka UI', 8080],
} as const));

/** What a container's port tells on its own. */
const byPort = new Map([
  [1433, 'SQL Server'],
  [1521, 'Oracle'],
  [2375, 'The Docker API'],
  [3306, 'MySQL'],
  [5432, 'PostgreSQL'],
  [6379, 'Redis'],
  [11_211, 'Memcached'],
  [27_017, 'MongoDB'],
]);

/** What an image runs, if it is one of these programs. */
export function softwareOf(image: Image | undefined): Software | undefined {
  const parts = image?.name?.split('/') ?? [];
  const found = byImage.get(parts.slice(-2).join('/')) ?? byImage.get(parts.at(-1) ?? '');
  if (!found) return undefined;
  const [title, ...ports] = found;
  return { title, ports };
}

/** What answers on a port of a container, going by the port alone. */
export function softwareOn(port: number): string | undefined {
  return byPort.get(port);
}
