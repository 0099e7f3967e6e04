import type { Project } from './project.ts';

/** The services whose profile nothing in the repository switches on; none where that is not known. */
export function idleServices({ services, profiles, envFiles }: Project): readonly string[] {
  if (envFiles.some(({ entries }) => entries.some(({ name }) => name === 'COMPOSE_PROFILES'))) return [];
  return [...services.values()].flatMap(({ name, node }) => {
    const own = node.get('profiles')?.children.map(({ text }) => text) ?? [];
    return own.length > 0 && !own.some((profile) => profile === undefined || profiles.includes(profile)) ? [name] : [];
  });
}
