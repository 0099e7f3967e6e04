import type { Service } from '../service.ts';

/** Whether what a service pulls is called after Docker or its swarms, as `docker`, `docker-gc` and `swarm-cronjob` are: it works with the engine. */
export function isNamedAfterEngine(service: Service): boolean {
  const name = service.build ? undefined : (service.assumedImage ?? service.image)?.name;
  return name !== undefined && /^(?:docker|swarm(?![a-z]))/.test(name.slice(name.lastIndexOf('/') + 1));
}
