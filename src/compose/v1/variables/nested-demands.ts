import type { Location } from '../../../source/source-file.ts';
import type { Node } from '../../../yaml/node.ts';
import { mentionsIn } from '../../load/variables/interpolate.ts';
import type { Project } from '../../project.ts';
import { outermost, templates } from './defaults.ts';
import { demandedNames, isUnmet } from './extensions.ts';

/** A variable that V2 demands within another one, whether that one is set or not; V1 took it for text. */
export interface NestedDemand {
  readonly node: Node;
  readonly at: Location;
}

/** What V2 cannot do without there, and no file sets. */
export function* nestedDemands(project: Project): Iterable<NestedDemand> {
  const { variables } = project;
  const demanded = demandedNames(project);
  for (const node of templates(project)) {
    const outer = outermost(node);
    // What is demanded in the open and not set, both refuse.
    if (outer.some((use) => isUnmet(use, variables))) continue;
    const starts = new Set(outer.map(({ start }) => start));
    for (const use of mentionsIn(node)) if (!starts.has(use.start) && isUnmet(use, variables) && !demanded.has(use.name)) yield { node, at: use.at };
  }
}
