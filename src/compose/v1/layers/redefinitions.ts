import type { Location } from '../../../source/source-file.ts';
import type { Node } from '../../../yaml/node.ts';
import { isExternal } from '../../parts/external.ts';
import type { Project } from '../../project.ts';
import { overlays } from './overlays.ts';
import { usedNetworks } from '../resources/used-resources.ts';

/** A network or volume that two files define: V1 takes the later one alone, V2 joins them. */
export interface Redefinition {
  readonly name: string;
  readonly at: Location;
  /** What stands in the earlier one alone. */
  readonly kept: { readonly name: string; readonly at: Location };
  /** V2 refuses what it makes of the two. */
  readonly isRefused: boolean;
}

/** The definitions that come to something else with each engine. */
export function* redefinitions(project: Project): Iterable<Redefinition> {
  const joined = new Set(usedNetworks(project).map(({ name }) => name));
  for (const section of ['networks', 'volumes']) {
    for (const { below, above } of overlays(project, section, '*')) {
      // Networks that no service joins are not made.
      if (section === 'networks' && !joined.has(above.name)) continue;
      const kept = onlyIn(below, above);
      // A network that stands ready is as it is, and V1 let others join any.
      if (!kept?.key || !above.key || (section === 'networks' && ((isExternal(above) && !isExternal(below)) || kept.name === 'attachable'))) continue;
      const isRefused = section === 'volumes' && ((isExternal(below) && above.get('external') === undefined && isMade(above)) || (isExternal(above) && isMade(below)));
      yield { name: above.name, at: above.key.at, kept: { name: kept.name, at: kept.key.at }, isRefused };
    }
  }
}

/** What stands in one mapping and not in another. What is false or empty is as good as not there. */
function onlyIn(below: Node, above: Node): Node | undefined {
  for (const child of below.children) {
    const other = above.get(child.name);
    if (!other && !isNothing(child)) return child;
    // A name in the old place is kept as well where the later file has none.
    const name = child.name === 'external' && other?.kind === 'scalar' && !above.get('name') ? child.get('name') : undefined;
    const inner = name ?? (other?.kind === child.kind && child.kind === 'mapping' ? onlyIn(child, other) : undefined);
    if (inner) return inner;
    if (child.name === 'labels' && other && namesIn(child).some((label) => !namesIn(other).includes(label))) return child;
  }
  return undefined;
}

/** The labels of a list or a mapping. */
function namesIn({ kind, children }: Node): readonly string[] {
  return children.map((label) => (kind === 'mapping' ? label.name : (label.text ?? '').replace(/=[^]*/, '')));
}

function isNothing(node: Node): boolean {
  return node.isNull || node.value === false || (node.kind !== 'scalar' && node.children.length === 0);
}

/** It says of a volume how Compose makes it. */
function isMade(node: Node): boolean {
  return ['driver', 'driver_opts', 'labels'].some((key) => node.get(key));
}
