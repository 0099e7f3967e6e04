import { oncePer } from '../source/once-per.ts';
import type { Location } from '../source/source-file.ts';
import type { Node } from './node.ts';

/** A value and all those within it, each once however many aliases stand for it; a value before what it holds. */
export const everyNode = oncePer((root: Node): readonly Node[] => {
  const nodes: Node[] = [];
  walk(root, nodes, new Set());
  return nodes;
});

function walk(node: Node, nodes: Node[], seen: Set<Location>): void {
  if (node.kind !== 'scalar' && node.children.length > 0) {
    if (seen.has(node.at)) return;
    seen.add(node.at);
  }
  nodes.push(node);
  for (const child of node.children) walk(child, nodes, seen);
}
