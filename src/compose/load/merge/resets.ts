import type { Node } from '../../../yaml/node.ts';

/** The paths that a document marks with `!reset` or `!override`: what lies below it there is dropped. */
export type Resets = ReadonlyMap<string, Resets | 'all'>;

/** A document without what it resets, and what it resets in those below it. */
export interface Split {
  readonly root: Node;
  readonly resets: Resets;
}

const none: Resets = new Map();

/** Takes `!reset` out of a document, and notes it together with `!override`. */
export function splitResets(node: Node): Split {
  if (node.kind === 'scalar') return { root: node, resets: none };
  const resets = new Map<string, Resets | 'all'>();
  let changed = false;
  const children = node.children.flatMap((child) => {
    if (child.tag === '!reset' || child.tag === '!override') {
      // A mark on an item of a list reaches nothing below: the engine drops the item, and that is all.
      if (node.kind === 'mapping') resets.set(child.name, 'all');
      changed ||= child.tag === '!reset';
      return child.tag === '!reset' ? [] : [child];
    }
    const split = splitResets(child);
    if (node.kind === 'mapping' && split.resets.size > 0) resets.set(child.name, split.resets);
    changed ||= split.root !== child;
    return [split.root];
  });
  return { root: changed ? node.with({ children }) : node, resets };
}

/** What is left of a document once one above it has reset some of its paths. */
export function applyResets(node: Node, resets: Resets): Node {
  if (resets.size === 0 || node.kind !== 'mapping') return node;
  const children = node.children.flatMap((child) => {
    const reset = resets.get(child.name);
    if (reset === 'all') return [];
    return [reset ? applyResets(child, reset) : child];
  });
  return node.with({ children });
}
