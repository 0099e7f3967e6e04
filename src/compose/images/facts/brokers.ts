import type { KnownImage } from '../known-image.ts';
import { bare, bareSince } from './lacking.ts';

/** Brokers of messages, and ZooKeeper, which Kafka kept its state in. */
export const brokers: readonly KnownImage[] = [
  {
    title: 'RabbitMQ',
    kind: 'broker',
    names: ['rabbitmq'],
    sources: ['https://github.com/docker-library/rabbitmq', 'https://hub.docker.com/_/rabbitmq', 'https://endoflife.date/rabbitmq'],
    ports: [5672, 15_672],
    server: ['rabbitmq-server'],
    check: 'rabbitmq-diagnostics -q ping',
    unchecked: true,
    lacks: bareSince('3.7'),
    data: [{ path: '/var/lib/rabbitmq', volume: '/var/lib/rabbitmq', movedBy: ['RABBITMQ_DATA_DIR', 'RABBITMQ_MNESIA_BASE', 'RABBITMQ_MNESIA_DIR'] }],
    secrets: ['RABBITMQ_ERLANG_COOKIE'],
    latest: 4,
    schemes: ['amqp', 'pyamqp', 'rabbitmq'],
    ends: { '3.6': '2018-05-31', '3.7': '2020-09-30', '3.8': '2022-07-31', '3.9': '2023-01-31', '3.10': '2022-09-28', '3.11': '2023-06-01', '3.12': '2024-02-21', '3.13': '2024-09-17', '4.0': '2025-04-15', '4.1': '2026-01-30', '4.2': '2026-07-31' },
  },
  { title: 'ZooKeeper', kind: 'broker', names: ['confluentinc/cp-zookeeper'], sources: ['https://github.com/confluentinc/kafka-images/blob/7.9.x/zookeeper/Dockerfile.ubi8'], ports: [2181], unchecked: true },
  { title: 'Kafka', kind: 'broker', names: ['apache/kafka'], alike: ['kafka'], sources: ['https://github.com/apache/kafka/tree/trunk/docker'], ports: [9092, 29_092], unchecked: true },
  {
    title: 'Kafka',
    kind: 'broker',
    names: ['confluentinc/cp-kafka', 'confluentinc/cp-server'],
    sources: ['https://github.com/confluentinc/kafka-images', 'https://github.com/confluentinc/common-docker/blob/8.1.x/base-java/Dockerfile.ubi9'],
    ports: [9092, 29_092],
    unchecked: true,
    lacks: [{ programs: ['nc', 'ncat', 'netcat', 'wget'], since: '8.1' }],
    data: [{ path: '/var/lib/kafka/data', volume: '/var/lib/kafka/data', movedBy: ['KAFKA_LOG_DIRS', 'KAFKA_LOG_DIR'], strays: ['/var/lib/kafka', '/kafka', '/kafka/data', '/bitnami/kafka'] }],
    latest: 8,
  },
  {
    title: 'ZooKeeper',
    kind: 'broker',
    names: ['zookeeper'],
    sources: ['https://github.com/31z4/zookeeper-docker', 'https://endoflife.date/zookeeper'],
    ports: [2181],
    unchecked: true,
    data: [{ path: '/data', volume: '/data', movedBy: ['ZOO_DATA_DIR'], strays: ['/var/lib/zookeeper', '/var/lib/zookeeper/data', '/zookeeper/data', '/bitnami/zookeeper'] }],
    ends: { '3.4': '2020-06-01', '3.5': '2022-06-01', '3.6': '2022-12-30', '3.7': '2024-01-19' },
  },
  { title: 'NATS', kind: 'broker', names: ['nats'], sources: ['https://hub.docker.com/_/nats', 'https://github.com/nats-io/nats-docker'], ports: [4222, 8222], unchecked: true, lacks: bare, schemes: ['nats'] },
  { title: 'ActiveMQ', kind: 'broker', names: ['apache/activemq-classic'], alike: ['activemq'], sources: ['https://hub.docker.com/r/apache/activemq-classic'], ports: [61_616, 8161] },
];
