import { readImageName } from '../parts/image.ts';
import type { Service } from '../service.ts';

/**
 * Whether what a service runs is called after Docker or its swarms, as `docker`, `docker-gc`, `swarm-cronjob` and `faas-swarm` are: it works
 * with the engine. Of what is built here, that is what it begins with.
 */
export function isNamedAfterEngine(service: Service, base: string | undefined): boolean {
  const image = service.build ? base && readImageName(base) : (service.assumedImage ?? service.image);
  const name = image ? image.name : undefined;
  return name !== undefined && /^(?:docker|(?:\w+-)?swarm(?![a-z]))/.test(name.slice(name.lastIndexOf('/') + 1));
}
