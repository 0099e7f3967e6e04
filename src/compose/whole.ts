import { isActive } from './load/profiles.ts';
import type { Project } from './project.ts';
import type { Service } from './service.ts';

/** Whether what a project lacks is sure to be nowhere else: it is no part of another, and all its files could be read. */
export function isWhole({ complete, standalone }: Project): boolean {
  return complete && standalone;
}

/** Whether a service says what it runs, be it in a way that does not work. */
export function canRun({ node }: Service): boolean {
  return ['image', 'build', 'provider', 'extends'].some((name) => node.get(name));
}

const active = new WeakMap<Project, readonly Service[]>();

/** The services that run as things are, by the profiles that are switched on: Compose looks at no other. */
export function activeServices(project: Project): readonly Service[] {
  let services = active.get(project);
  if (!services) {
    services = [...project.services.values()].filter(({ node }) => node.kind === 'mapping' && isActive(node, project.profiles) === true);
    active.set(project, services);
  }
  return services;
}
