import { oncePer } from '../source/once-per.ts';
import { serviceReferences } from './parts/references.ts';
import type { Project } from './project.ts';
import type { StartCall } from './start-call.ts';
import { withDependencies } from './started-together.ts';

/** The services whose profile nothing in the repository switches on; none where that is not known. */
export function idleServices({ services, profiles, envFiles }: Project): readonly string[] {
  if (profiles.includes('*') || envFiles.some(({ entries }) => entries.some(({ name }) => name === 'COMPOSE_PROFILES'))) return [];
  return [...services.values()].flatMap(({ name, node }) => {
    const own = node.get('profiles')?.children.map(({ text }) => text) ?? [];
    return own.length > 0 && !own.some((profile) => profile === undefined || profiles.includes(profile)) ? [name] : [];
  });
}

/** Those of them that a call of `up` in the repository starts nevertheless: by name, as what another needs, or with their profile. */
export function startedIdleServices(project: Project): readonly string[] {
  const started = startedBy(project, project.starts.filter(({ isRun }) => !isRun));
  return idleServices(project).filter(started);
}

/** Those of them that no service which runs needs, and no call in the repository starts or runs a command in. */
export const dormantServices = oncePer((project: Project): ReadonlySet<string> => {
  const idle = new Set(idleServices(project));
  const needed = withDependencies(project, [...project.services.keys()].filter((name) => !idle.has(name)));
  const started = startedBy(project, project.starts);
  return new Set([...idle].filter((name) => !needed.has(name) && !started(name)));
});

/** Whether a service that runs needs one whose profile is off, and that no call starts. */
export function needsIdle(project: Project): boolean {
  const started = new Set(startedIdleServices(project));
  const idle = new Set(idleServices(project).filter((name) => !started.has(name)));
  const running = [...project.services.values()].filter(({ name }) => !idle.has(name));
  return idle.size > 0 && running.some((service) => serviceReferences(service).some(({ name, starts }) => starts && idle.has(name)));
}

function startedBy(project: Project, starts: readonly StartCall[]): (name: string) => boolean {
  const named = withDependencies(project, starts.flatMap(({ services }) => services));
  return (name) => named.has(name) || starts.some((start) => switchesOn(start, project, name));
}

function switchesOn({ services, profiles, isRun }: StartCall, project: Project, name: string): boolean {
  if (isRun || services.length > 0) return false;
  const own = project.services.get(name)?.node.get('profiles')?.children ?? [];
  return profiles.has('*') || own.some(({ text }) => text !== undefined && profiles.has(text));
}
