import { oncePer } from '../../source/once-per.ts';
import type { Location } from '../../source/source-file.ts';
import { within, type Within } from '../../source/within.ts';
import { everyNode } from '../../yaml/every.ts';
import type { Node } from '../../yaml/node.ts';
import { dormantServices } from '../idle-services.ts';
import type { Project } from '../project.ts';

/**
 * Whether a place belongs to services that nothing in the repository starts, as their profiles are off, and to none that
 * runs, be it by `extends` or an alias: of what the engines make of it, nothing is seen.
 */
export function isDormant(project: Project, at: Location): boolean {
  const places = placesOf(project);
  return places !== undefined && (places.written(at) || places.dormant(at)) && !places.live(at);
}

const placesOf = oncePer((project: Project): { readonly written: Within; readonly dormant: Within; readonly live: Within } | undefined => {
  const names = dormantServices(project);
  if (names.size === 0) return undefined;
  const written = project.files.flatMap(({ layout }) => layout.root.get('services')?.children ?? []).flatMap(({ name, at, alias }) => (names.has(name) && !alias ? [at] : []));
  const services = [...project.services.values()].map(({ name, node }) => ({ isDormant: names.has(name), leaves: leavesOf(node) }));
  const leaves = (isDormantOne: boolean): readonly Location[] => services.flatMap((service) => (service.isDormant === isDormantOne ? service.leaves : []));
  return { written: within(written), dormant: within(leaves(true)), live: within(leaves(false)) };
});

/** Where a service's values and the names of them are written. */
export function leavesOf(service: Node): readonly Location[] {
  return everyNode(service).flatMap(({ kind, at, key }) => [...(kind === 'scalar' ? [at] : []), ...(key ? [key.at] : [])]);
}
