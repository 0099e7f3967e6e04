import type { Node } from './node.ts';
import type { YamlFile } from './parse.ts';

/** The keys and indices that lead to the smallest value or key written at an offset; empty outside all of them. */
export function pathAt(file: YamlFile, offset: number): readonly string[] {
  for (const root of file.documents) {
    const path = find(root, offset);
    if (path) return path;
  }
  return [];
}

function find(node: Node, offset: number): readonly string[] | undefined {
  for (const [index, child] of node.children.entries()) {
    const start = (child.key ?? child).at.range.start;
    if (offset < start || offset >= Math.max(child.at.range.end, start + 1)) continue;
    const name = child.key ? child.name : String(index);
    return [name, ...(find(child, offset) ?? [])];
  }
  return offset >= node.at.range.start && offset < node.at.range.end ? [] : undefined;
}
