import type { Node } from '../../yaml/node.ts';
import type { MappingShape, Shape } from './shape.ts';

/**
 * The keys of a mapping that are empty and have what belongs below them beside them: `depends_on:` with `app: { … }` behind
 * it, no deeper. Each with these others, in their order; they are none of the mapping's own.
 */
export function besideGaps(node: Node, shape: MappingShape): ReadonlyMap<Node, readonly Node[]> {
  const found = new Map<Node, Node[]>();
  let gap: Node | undefined;
  for (const child of node.children) {
    const known = shape.keys.get(child.name);
    if (known) gap = known.mapping && isEmpty(child) ? child : undefined;
    else if (gap && isBehind(child, gap) && takes(shape.keys.get(gap.name)?.mapping, child)) {
      const others = found.get(gap);
      if (others) others.push(child);
      else found.set(gap, [child]);
    } else gap = undefined;
  }
  return found;
}

/** Nothing is written: it lies where its key does. */
function isEmpty({ isNull, at, key }: Node): boolean {
  return isNull && at === key?.at;
}

function isBehind(child: Node, gap: Node): boolean {
  return child.at.file === gap.at.file && child.at.range.start > gap.at.range.start;
}

function takes(shape: MappingShape | undefined, child: Node): boolean {
  const inner = shape && (shape.keys.get(child.name) ?? (shape.others?.name.test(child.name) ? shape.others.shape : shape.rest));
  return inner !== undefined && formOf(inner, child) !== undefined;
}

function formOf({ scalar, list, mapping }: Shape, { kind }: Node): unknown {
  return kind === 'mapping' ? mapping : kind === 'sequence' ? list : scalar;
}
