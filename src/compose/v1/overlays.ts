import type { Node } from '../../yaml/node.ts';
import type { Project } from '../project.ts';

/** A value that stands at one path of several files: V1 and V2 lay the later over the earlier, each in its way. */
export interface Overlay {
  readonly below: Node;
  readonly above: Node;
}

/** What stands at a path in more than one of a project's own files, each with the nearest one below it; `*` is any name. */
export function* overlays({ files }: Project, ...path: readonly string[]): Iterable<Overlay> {
  const seen = new Map<string, Node>();
  for (const { role, layout } of files) {
    if (role !== 'base' && role !== 'override') continue;
    for (const [id, above] of find(layout.root, path, '')) {
      const below = seen.get(id);
      if (below) yield { below, above };
      seen.set(id, above);
    }
  }
}

function find(node: Node, [name, ...rest]: readonly string[], id: string): readonly (readonly [string, Node])[] {
  if (name === undefined) return [[id, node]];
  const next = name === '*' ? (node.kind === 'mapping' ? node.children : []) : [node.get(name)];
  return next.flatMap((child) => (child ? find(child, rest, `${id}\n${child.name}`) : []));
}
