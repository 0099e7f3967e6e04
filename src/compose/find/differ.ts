import type { Node } from '../../yaml/node.ts';
import { skeletonOf } from '../load/variables/substituted.ts';

/** Tells of two values that they are surely not the same. What hangs on a variable that is not known may be. */
export function differ(one: Node, other: Node): boolean {
  if (one === other) return false;
  if (one.kind !== other.kind) return true;
  if (one.kind === 'scalar') return scalarsDiffer(one, other);
  if (one.children.length !== other.children.length) return true;
  if (one.kind === 'sequence') return one.children.some((child, index) => isOther(child, other.children[index]));
  return one.children.some((child) => isOther(child, other.get(child.name)));
}

function isOther(child: Node, twin: Node | undefined): boolean {
  return !twin || differ(child, twin);
}

function scalarsDiffer(one: Node, other: Node): boolean {
  if (one.value !== undefined && other.value !== undefined) return one.value !== other.value;
  const texts = [skeletonOf(one), skeletonOf(other)];
  return texts.every((text) => text !== undefined && !text.includes('\u0001')) && texts[0] !== texts[1];
}
