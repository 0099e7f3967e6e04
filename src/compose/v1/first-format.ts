import type { Node } from '../../yaml/node.ts';
import type { Project } from '../project.ts';

/** The services of files that have nothing but services, at the top. */
export function firstFormatServices({ files }: Project): readonly Node[] {
  return files.flatMap(({ layout }) => (layout.kind === 'legacy' ? layout.strays : []));
}

/** Keys of a service that only the first format has, and how each is written today. */
export const firstFormatKeys: ReadonlyMap<string, string> = new Map([
  ['net', '`network_mode`, with `service:` in front of a service'],
  ['log_driver', '`logging: { driver: … }`'],
  ['log_opt', '`logging: { options: … }`'],
  ['dockerfile', '`build: { context: …, dockerfile: … }`'],
  ['volume_driver', '`driver` of the volume, under `volumes` at the top'],
]);
