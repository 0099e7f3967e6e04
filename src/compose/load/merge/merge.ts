import type { Node } from '../../../yaml/node.ts';
import type { Report } from '../load-problem.ts';
import { mergeNodes, withItems, type MergePath } from './merge-plain.ts';
import { specials } from './merge-table.ts';

/**
 * Lays one document over another, as Compose does with several files: mappings entry by entry, lists one behind the
 * other, scalars replaced, and some paths in ways of their own. What is repeated in a list that holds each thing once
 * is dropped. Mappings and lists stand where they were written first, scalars where they were written last.
 */
export function merge(base: Node, over: Node, report: Report, path: MergePath | undefined = specials): Node {
  return mergeNodes(base, over, path, report);
}

/** The path of a service, for laying it over the one that it extends. */
export const servicePath: MergePath | undefined = specials.next('services')?.next('*');

/** Drops what a later item of the same list replaces, throughout a document. */
export function dropRepeated(node: Node, path: MergePath | undefined = specials): Node {
  if (!path) return node;
  if (node.kind === 'sequence') return path.here?.unique ? withItems(node, node.children, path) : node;
  let changed = false;
  const children = node.children.map((child) => {
    const other = dropRepeated(child, path.next(child.name));
    if (other !== child) changed = true;
    return other;
  });
  return changed ? node.with({ children }) : node;
}
