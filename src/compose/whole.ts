import { oncePer } from '../source/once-per.ts';
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

/** The services that run as things are, by the profiles that are switched on: Compose looks at no other. */
export const activeServices = oncePer(({ services, profiles }: Project): readonly Service[] => {
  return [...services.values()].filter(({ node }) => node.kind === 'mapping' && isActive(node, profiles) === true);
});
