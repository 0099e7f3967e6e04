import type { KnownImage } from '../known-image.ts';

/** Consoles for databases, caches and brokers, and servers that are run from a page. */
export const consoles: readonly KnownImage[] = [
  { title: 'phpMyAdmin', kind: 'console', names: ['phpmyadmin', 'phpmyadmin/phpmyadmin'], sources: ['https://hub.docker.com/_/phpmyadmin', 'https://github.com/phpmyadmin/docker'], ports: [80], unchecked: true },
  { title: 'Adminer', kind: 'console', names: ['adminer'], sources: ['https://hub.docker.com/_/adminer', 'https://github.com/TimWolla/docker-adminer'], ports: [8080], unchecked: true },
  {
    title: 'pgAdmin',
    kind: 'console',
    names: ['dpage/pgadmin4'],
    sources: ['https://www.pgadmin.org/docs/pgadmin4/latest/container_deployment.html', 'https://github.com/pgadmin-org/pgadmin4/blob/master/Dockerfile'],
    ports: [80, 443],
    data: [{ path: '/var/lib/pgadmin', volume: '/var/lib/pgadmin', movedBy: ['PGADMIN_CONFIG_CONFIG_DATABASE_URI', 'PGADMIN_CONFIG_SQLITE_PATH', 'PGADMIN_CONFIG_DATA_DIR'], strays: ['/root/.pgadmin', '/var/lib/pgadmin4', '/pgadmin'] }],
  },
  { title: 'mongo-express', kind: 'console', names: ['mongo-express'], sources: ['https://hub.docker.com/_/mongo-express', 'https://github.com/mongo-express/mongo-express-docker'], ports: [8081], unchecked: true },
  { title: 'Redis Commander', kind: 'console', names: ['rediscommander/redis-commander'], alike: ['redis-commander'], sources: ['https://github.com/joeferner/redis-commander'], ports: [8081] },
  {
    title: 'Redis Insight',
    kind: 'console',
    names: ['redis/redisinsight'],
    sources: ['https://redis.io/docs/latest/operate/redisinsight/install/install-on-docker/'],
    ports: [5540, 8001],
    data: [{ path: '/data', movedBy: ['RI_APP_FOLDER_ABSOLUTE_PATH'], strays: ['/db', '/redisinsight'] }],
  },
  { title: 'Kafka UI', kind: 'console', names: ['provectuslabs/kafka-ui'], sources: ['https://github.com/provectus/kafka-ui/blob/master/kafka-ui-api/Dockerfile'], ports: [8080] },
  { title: 'Kafdrop', kind: 'console', names: ['obsidiandynamics/kafdrop'], sources: ['https://github.com/obsidiandynamics/kafdrop/blob/master/src/main/docker/Dockerfile'], ports: [9000] },
  { title: 'CloudBeaver', kind: 'console', names: ['dbeaver/cloudbeaver'], sources: ['https://github.com/dbeaver/cloudbeaver/blob/devel/deploy/docker/cloudbeaver-ce/Dockerfile'], ports: [8978] },
  { title: 'phpLDAPadmin', kind: 'console', names: ['osixia/phpldapadmin'], sources: ['https://github.com/osixia/docker-phpLDAPadmin'], ports: [80, 443], unchecked: true },
  { title: 'Chronograf', kind: 'console', names: ['chronograf'], sources: ['https://github.com/influxdata/influxdata-docker'], ports: [8888], unchecked: true },
  { title: 'Consul', kind: 'console', names: ['consul', 'hashicorp/consul'], sources: ['https://github.com/hashicorp/docker-consul'], ports: [8500], unchecked: true },
  { title: 'Nacos', kind: 'console', names: ['nacos/nacos-server'], sources: ['https://github.com/nacos-group/nacos-docker'], ports: [8848, 9848, 8080], unchecked: true },
];
