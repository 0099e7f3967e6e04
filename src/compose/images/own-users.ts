import type { Build } from '../build/build.ts';
import { chainOf, stageFor } from '../build/dockerfile.ts';
import { readImageName, type Image } from '../parts/image.ts';
import type { Service } from '../service.ts';

/**
 * Images whose Dockerfiles end with a user that is not root, without registry; behind a `/` at the end, or a `-`, stand more
 * of their maker's. Left out are those that begin as root and step down by themselves, and those that step down from it also
 * where they are told to begin with it. As of 2026-11-21, by their Dockerfiles, for Kong and Node-RED by what is built on them:
 * https://github.com/grafana/grafana, https://github.com/grafana/tempo, https://github.com/prometheus/prometheus,
 * https://github.com/prometheus/alertmanager, https://github.com/prometheus/node_exporter, https://github.com/jenkinsci/docker,
 * https://github.com/confluentinc/kafka-images, https://github.com/apache/solr-docker, https://github.com/jaegertracing/jaeger,
 * https://github.com/pgadmin-org/pgadmin4, https://github.com/opensearch-project/opensearch-build,
 * https://github.com/SeleniumHQ/docker-selenium, https://github.com/Kong/docker-kong, https://github.com/node-red/node-red-docker
 */
const withOwnUser = [
  'grafana/grafana', 'grafana/grafana-oss', 'grafana/grafana-enterprise', 'grafana/tempo', 'prom/prometheus', 'prometheus/prometheus', 'prom/alertmanager', 'prometheus/alertmanager',
  'prom/node-exporter', 'prometheus/node-exporter', 'jenkins/jenkins', 'confluentinc/cp-', 'solr', 'library/solr', 'jaegertracing/', 'dpage/pgadmin4',
  'opensearchproject/opensearch', 'opensearchproject/opensearch-dashboards', 'selenium/', 'kong', 'library/kong', 'kong/kong', 'nodered/node-red',
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

function isOwn(image: Pick<Image, 'name'> | undefined): boolean {
  const name = image?.name;
  return name !== undefined && withOwnUser.some((known) => (/[/-]$/.test(known) ? name.startsWith(known) : name === known));
}
