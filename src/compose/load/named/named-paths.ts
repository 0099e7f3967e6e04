import type { Node } from '../../../yaml/node.ts';
import type { Service } from '../../service.ts';
import { Absence } from './absence.ts';
import { checkBuildFiles } from './build-files.ts';
import { checkDefinitionFiles } from './definition-files.ts';
import type { Loading } from '../loading.ts';
import { checkMountFiles } from './mount-files.ts';

/**
 * Looks for what a project names and Compose itself does not read: build contexts, Dockerfiles, files that are mounted.
 * What the repository lacks may be made later, so it is told, and nothing depends on it.
 */
export async function checkNamedPaths(root: Node, services: readonly Service[], folder: string, loading: Loading): Promise<void> {
  if (isPutElsewhere(folder)) return;
  const absence = new Absence(folder, loading);
  for (const service of services) await checkBuildFiles(service, absence, loading);
  await checkMountFiles(services, absence, loading.report);
  await checkDefinitionFiles(root, services, absence, loading.report);
}

/** What lies in templates is copied together with other files before it runs. */
function isPutElsewhere(folder: string): boolean {
  return /(?:^|\/)(?:templates?|skeletons?|scaffold(?:s|ing)?|boilerplates?)(?:\/|$)/i.test(folder);
}
