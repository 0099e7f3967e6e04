import type { Project } from './project.ts';
import type { StartCall } from './start-call.ts';
import { withDependencies } from './started-together.ts';

/** The services whose profile nothing in the repository switches on; none where that is not known. */
export function idleServices({ services, profiles, envFiles }: Project): readonly string[] {
  if (envFiles.some(({ entries }) => entries.some(({ name }) => name === 'COMPOSE_PROFILES'))) return [];
  return [...services.values()].flatMap(({ name, node }) => {
    const own = node.get('profiles')?.children.map(({ text }) => text) ?? [];
    return own.length > 0 && !own.some((profile) => profile === undefined || profiles.includes(profile)) ? [name] : [];
  });
}

/** Those of them that a call in the repository starts nevertheless: by name, as what another needs, or with their profile. */
export function startedIdleServices(project: Project): readonly string[] {
  const named = withDependencies(project, project.starts.flatMap(({ services }) => services));
  return idleServices(project).filter((name) => named.has(name) || project.starts.some((start) => switchesOn(start, project, name)));
}

function switchesOn({ services, profiles }: StartCall, project: Project, name: string): boolean {
  if (services.length > 0) return false;
  const own = project.services.get(name)?.node.get('profiles')?.children ?? [];
  return profiles.has('*') || own.some(({ text }) => text !== undefined && profiles.has(text));
}
