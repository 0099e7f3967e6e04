import type { Location } from '../source/source-file.ts';
import type { Node } from './node.ts';

/** A value and all those within it, each once however many aliases stand for it. */
export function* everyNode(root: Node): Iterable<Node> {
  yield* walk(root, new Set());
}

function* walk(node: Node, seen: Set<Location>): Iterable<Node> {
  if (node.kind !== 'scalar' && node.children.length > 0) {
    if (seen.has(node.at)) return;
    seen.add(node.at);
  }
  yield node;
  for (const child of node.children) yield* walk(child, seen);
}
