import { serviceReferences } from './parts/references.ts';
import type { Project } from './project.ts';

/**
 * Whether these services may well run at once. They do not where scripts are known to start one without the other, as
 * alternatives, and no call starts both or all there are.
 */
export function areStartedTogether(project: Project, names: readonly string[]): boolean {
  const counts = project.starts.filter(({ isRun }) => !isRun).map((start) => (start.services.length === 0 ? names.length : countOf(names, withDependencies(project, start.services))));
  return counts.every((count) => count === 0) || counts.includes(names.length);
}

function countOf(names: readonly string[], started: ReadonlySet<string>): number {
  return names.filter((name) => started.has(name)).length;
}

/** These services, and what they need that is started with them. */
export function withDependencies({ services }: Project, started: readonly string[]): ReadonlySet<string> {
  const found = new Set(started);
  for (const name of found) {
    const service = services.get(name);
    for (const { name: other, starts } of service ? serviceReferences(service) : []) if (starts) found.add(other);
  }
  return found;
}
