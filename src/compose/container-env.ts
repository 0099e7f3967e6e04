import { groupBy } from '../source/group-by.ts';
import { oncePer } from '../source/once-per.ts';
import type { EnvReading } from './v1/env/reading.ts';
import { known } from './load/variables/text.ts';
import type { Project } from './project.ts';
import type { Service } from './service.ts';

/** What a container gets for a variable: a value, which is `undefined` where it hangs on what is not known. */
export interface Setting {
  readonly value: string | undefined;
}

/** What a container gets for a variable, from `environment` or its env files: `unset` where nothing sets it, `unknown` where a file that is not here may. */
export function settingOf(project: Project, service: Service, name: string): Setting | 'unset' | 'unknown' {
  const written = service.environment.find((variable) => variable.name === name);
  if (written) return { value: written.value?.text };
  const readings = envFilesOf(project, service);
  if (!readings) return 'unknown';
  const entry = readings.flatMap(({ entries }) => entries).findLast((one) => one.name === name);
  return entry ? { value: entry.text && known(entry.text) } : 'unset';
}

/** The env files of a service, if all of them could be read. */
function envFilesOf(project: Project, service: Service): readonly EnvReading[] | undefined {
  const node = service.get('env_file');
  const wanted = node?.kind === 'sequence' ? node.children : node && !node.isNull ? [node] : [];
  if (wanted.length === 0) return [];
  const found = readingsByService(project).get(service.name) ?? [];
  const areKnown = wanted.every((entry) => (entry.get('path') ?? entry).text !== undefined);
  return areKnown && found.length === wanted.length ? found : undefined;
}

const readingsByService = oncePer(({ serviceEnv }: Project) => groupBy(serviceEnv, ({ service }) => service));
