import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';
import { extensions } from './overlays.ts';

/** A service that extends another one in a file that is laid over one that has the service, too. */
export interface LateExtends {
  /** The service in the later file. */
  readonly service: Node;
  /** The first value below that V1 kept, and V2 replaces by that of the extended service. */
  readonly kept: Node | undefined;
  /** What the service extends in a file below, which V1 left out then. */
  readonly dropped: Node | undefined;
  /** The service of that name in the first file, which V1 extended in place of the one beside it. */
  readonly other: Node | undefined;
}

/**
 * Services that extend another one in a later file, so that it counts which is laid over which: V1 first laid all files
 * over one another and the outcome over the extended service; V2 lays what comes of each file over what comes of those below.
 */
export function* lateExtends(project: Project): Iterable<LateExtends> {
  const own = project.files.filter(({ role }) => role === 'base' || role === 'override');
  const roots = own.map(({ layout }) => layout.root.get('services'));
  const pairs = [...extensions(project)];
  for (const { below: extended, above: service } of pairs) {
    const index = roots.findIndex((services) => services?.children.includes(service));
    const lower = roots.slice(0, Math.max(index, 0)).flatMap((services) => services?.get(service.name) ?? []);
    const dropped = lower.find((layer) => layer.get('extends') && !pairs.some(({ above, below }) => above === layer && below === extended))?.get('extends');
    const kept = lower.toReversed().flatMap((layer) => layer.children.flatMap((value) => rivals(value, extended.get(value.name), service.get(value.name))))[0];
    const first = index > 0 && !service.get('extends', 'file') ? roots[0]?.get(extended.name) : undefined;
    const other = first === extended ? undefined : first;
    if (kept || dropped || other) yield { service, kept, dropped, other };
  }
}

/** The values of the first that are others in the second and not in the third, in mappings the entries. */
function rivals(value: Node, other: Node | undefined, top: Node | undefined): readonly Node[] {
  if (!other || value.name === 'extends' || value.kind !== other.kind) return [];
  if (value.kind === 'mapping') return value.children.flatMap((child) => rivals(child, other.get(child.name), top?.get(child.name)));
  const isOne = value.kind === 'scalar' || value.name === 'command' || value.name === 'entrypoint';
  return isOne && !top && value.source !== other.source ? [value] : [];
}
