import type { Build } from '../build/build.ts';
import { chainOf, stageFor } from '../build/dockerfile.ts';
import { readImageName, type Image } from '../parts/image.ts';
import type { Service } from '../service.ts';

interface OwnUser {
  /** Without registry; behind a `/` at the end, or a `-`, stand more of their maker's. */
  readonly names: readonly string[];
  /** The first version of which that is sure, as `2.5`; left out where it is of all. */
  readonly since?: string;
  /** Its Dockerfile. */
  readonly source: string;
}

/** The day on which these Dockerfiles were read. */
export const ownUsersCheckedOn = '2026-11-21';

/**
 * Images whose Dockerfiles end with a user that is not root. Left out are those that begin as root and step down by
 * themselves, and those that step down from it also where they are told to begin with it.
 */
export const ownUsers: readonly OwnUser[] = [
  { names: ['adminer'], source: 'https://github.com/TimWolla/docker-adminer' },
  { names: ['apache/kafka'], source: 'https://github.com/apache/kafka/blob/trunk/docker/jvm/Dockerfile' },
  { names: ['confluentinc/cp-'], since: '5.5', source: 'https://github.com/confluentinc/common-docker/blob/5.5.x/base/Dockerfile.ubi8' },
  { names: ['dpage/pgadmin4'], since: '5', source: 'https://github.com/pgadmin-org/pgadmin4/blob/master/Dockerfile' },
  { names: ['grafana/grafana', 'grafana/grafana-oss', 'grafana/grafana-enterprise'], since: '5.1', source: 'https://github.com/grafana/grafana/blob/main/Dockerfile' },
  { names: ['grafana/loki'], since: '1.5', source: 'https://github.com/grafana/loki/blob/main/cmd/loki/Dockerfile' },
  { names: ['grafana/tempo'], since: '2.5', source: 'https://github.com/grafana/tempo/pull/2265' },
  { names: ['haproxy'], since: '2.4', source: 'https://github.com/docker-library/haproxy' },
  { names: ['jaegertracing/'], since: '1.50', source: 'https://github.com/jaegertracing/jaeger/blob/main/cmd/jaeger/Dockerfile' },
  { names: ['jenkins/jenkins'], source: 'https://github.com/jenkinsci/docker' },
  { names: ['kibana', 'kibana/kibana'], since: '7', source: 'https://github.com/elastic/dockerfiles/blob/7.0/kibana/Dockerfile' },
  { names: ['kong', 'kong/kong'], since: '3.4', source: 'https://github.com/Kong/docker-kong' },
  { names: ['memcached'], source: 'https://github.com/docker-library/memcached' },
  { names: ['nodered/node-red'], source: 'https://github.com/node-red/node-red-docker' },
  { names: ['opensearchproject/opensearch', 'opensearchproject/opensearch-dashboards'], source: 'https://github.com/opensearch-project/opensearch-build/tree/main/docker/release/dockerfiles' },
  { names: ['prom/alertmanager', 'prometheus/alertmanager'], since: '0.16', source: 'https://github.com/prometheus/alertmanager/blob/main/Dockerfile' },
  { names: ['prom/node-exporter', 'prometheus/node-exporter'], since: '0.15', source: 'https://github.com/prometheus/node_exporter/blob/master/Dockerfile' },
  { names: ['prom/prometheus', 'prometheus/prometheus'], since: '2', source: 'https://github.com/prometheus/prometheus/blob/main/Dockerfile' },
  { names: ['selenium/'], since: '4', source: 'https://github.com/SeleniumHQ/docker-selenium/blob/trunk/Base/Dockerfile' },
  { names: ['solr'], source: 'https://github.com/apache/solr-docker' },
];

/** Whether what a service runs has a user of its own, that is not root: by the Dockerfile that it is built from, or by its image. */
export function hasOwnUser(service: Service, build: Build | undefined): boolean {
  if (!service.build) return isOwn(service.assumedImage ?? service.image);
  const stage = build && stageFor(build.dockerfile, service.build.get('target')?.text);
  if (!build || !stage) return false;
  const { chain, base } = chainOf(build.dockerfile, stage);
  const user = chain.find((each) => each.user !== undefined)?.user;
  return user === undefined ? isOwn(readImageName(base)) : !/^(?:root|0)(?::|$)/.test(user);
}

function isOwn(image: Pick<Image, 'name' | 'tag' | 'isBare'> | undefined): boolean {
  const name = image?.name?.replace(/^library\//, '');
  const known = name === undefined ? undefined : ownUsers.find(({ names }) => names.some((one) => (/[/-]$/.test(one) ? name.startsWith(one) : name === one)));
  if (!known || known.since === undefined) return known !== undefined;
  const tag = image?.tag ?? (image?.isBare ? 'latest' : undefined);
  return tag !== undefined && isSince(tag, known.since);
}

/** Of a tag without a version, as `latest`, the newest is meant. */
function isSince(tag: string, since: string): boolean {
  const [, major, minor = Number.POSITIVE_INFINITY] = /^v?(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
  const [sinceMajor = 0, sinceMinor = 0] = since.split('.').map(Number);
  return major === undefined || Number(major) > sinceMajor || (Number(major) === sinceMajor && Number(minor) >= sinceMinor);
}
