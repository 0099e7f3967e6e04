import { oncePer } from '../../source/once-per.ts';
import type { Location } from '../../source/source-file.ts';
import { everyNode } from '../../yaml/every.ts';
import { dormantServices } from '../idle-services.ts';
import type { Project } from '../project.ts';

/**
 * Whether a place lies in a service that nothing in the repository starts, as its profile is off, and in none that runs
 * by `extends` or an alias: of what the engines make of it, nothing is seen.
 */
export function isDormant(project: Project, at: Location): boolean {
  const { dormant, live } = placesOf(project);
  return dormant.some((place) => meets(place, at)) && !live.some((place) => meets(place, at));
}

const placesOf = oncePer((project: Project): { readonly dormant: readonly Location[]; readonly live: readonly Location[] } => {
  const names = dormantServices(project);
  if (names.size === 0) return { dormant: [], live: [] };
  const written = project.files.flatMap(({ layout }) => layout.root.get('services')?.children ?? []);
  const dormant = written.flatMap(({ name, at, alias }) => (names.has(name) && !alias ? [at] : []));
  const leaves = [...project.services.values()].flatMap(({ name, node }) => (names.has(name) ? [] : [...everyNode(node)].flatMap(({ kind, at, key }) => [...(kind === 'scalar' ? [at] : []), ...(key ? [key.at] : [])])));
  return { dormant, live: leaves.filter((leaf) => dormant.some((place) => meets(place, leaf))) };
});

function meets(one: Location, other: Location): boolean {
  return one.file.path === other.file.path && one.range.start < other.range.end && other.range.start < one.range.end;
}
