import type { Location } from '../source/source-file.ts';
import type { Node } from './node.ts';

/** Many ask this of the same tree, so each is walked once. */
const known = new WeakMap<Node, readonly Node[]>();

/** A value and all those within it, each once however many aliases stand for it; a value before what it holds. */
export function everyNode(root: Node): readonly Node[] {
  const before = known.get(root);
  if (before) return before;
  const nodes: Node[] = [];
  walk(root, nodes, new Set());
  known.set(root, nodes);
  return nodes;
}

function walk(node: Node, nodes: Node[], seen: Set<Location>): void {
  if (node.kind !== 'scalar' && node.children.length > 0) {
    if (seen.has(node.at)) return;
    seen.add(node.at);
  }
  nodes.push(node);
  for (const child of node.children) walk(child, nodes, seen);
}
