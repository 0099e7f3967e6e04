import { nameOf } from '../source/path.ts';
import { isActive } from './profiles.ts';
import type { Project } from './project.ts';
import type { Service } from './service.ts';

const defaultNames = new Set(['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']);

/**
 * Whether what a project lacks is sure to be nowhere else: all its files could be read, its first one is what Compose
 * finds by itself, going by its name, and its services can run. Other files may be meant to lie on top of one that is
 * not known.
 */
export function isWhole(project: Project): boolean {
  return isEntry(project) && [...project.services.values()].every(canRun);
}

/** Whether a project begins with what Compose finds by itself, and at least one of its services can run. */
export function isEntry({ files, complete, services }: Project): boolean {
  const [base] = files;
  return complete && base !== undefined && defaultNames.has(nameOf(base.source.path)) && [...services.values()].some(canRun);
}

/** Whether a service says what it runs, be it in a way that does not work. */
export function canRun({ node }: Service): boolean {
  return ['image', 'build', 'provider', 'extends'].some((name) => node.get(name));
}

/** The services that run as things are, by the profiles that are switched on: Compose looks at no other. */
export function activeServices({ services, profiles }: Project): readonly Service[] {
  return [...services.values()].filter(({ node }) => node.kind === 'mapping' && isActive(node, profiles) === true);
}
