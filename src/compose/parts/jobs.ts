import type { Project } from '../project.ts';

/** The names of the services of whose end others wait, or may wait. */
export function awaitedEnds({ services }: Project): ReadonlySet<string> {
  const awaited = [...services.values()].flatMap(({ dependencies }) => dependencies.filter(({ condition }) => condition === undefined || condition === 'service_completed_successfully'));
  return new Set(awaited.map(({ service }) => service));
}
