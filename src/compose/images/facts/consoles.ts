import type { KnownImage } from '../known-image.ts';

/** Consoles for databases, caches and brokers. */
export const consoles: readonly KnownImage[] = [
  { title: 'phpMyAdmin', kind: 'console', names: ['phpmyadmin'], sources: ['https://hub.docker.com/_/phpmyadmin', 'https://github.com/phpmyadmin/docker'], ports: [80], unchecked: true },
  { title: 'Adminer', kind: 'console', names: ['adminer'], sources: ['https://hub.docker.com/_/adminer', 'https://github.com/TimWolla/docker-adminer'], ports: [8080], unchecked: true },
  { title: 'pgAdmin', kind: 'console', names: ['dpage/pgadmin4'], alike: ['pgadmin4'], sources: ['https://www.pgadmin.org/docs/pgadmin4/latest/container_deployment.html'], ports: [80] },
  { title: 'mongo-express', kind: 'console', names: ['mongo-express'], sources: ['https://hub.docker.com/_/mongo-express', 'https://github.com/mongo-express/mongo-express-docker'], ports: [8081], unchecked: true },
  { title: 'Redis Commander', kind: 'console', names: ['rediscommander/redis-commander'], alike: ['redis-commander'], sources: ['https://github.com/joeferner/redis-commander'], ports: [8081] },
  { title: 'Redis Insight', kind: 'console', names: ['redis/redisinsight'], alike: ['redisinsight'], sources: ['https://redis.io/docs/latest/operate/redisinsight/install/install-on-docker/'], ports: [5540, 8001] },
  { title: 'Kafka UI', kind: 'console', names: ['provectuslabs/kafka-ui'], alike: ['kafka-ui'], sources: ['https://github.com/provectus/kafka-ui'], ports: [8080] },
];
