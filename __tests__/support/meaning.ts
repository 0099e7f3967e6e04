import type { Node } from '../../src/yaml/node.ts';

type Entry = readonly [string, unknown];

/** A merged project's values as Compose takes them, without what stands at some paths. */
export function meaning(node: Node, without: readonly (readonly string[])[]): unknown {
  if (node.kind === 'scalar') return node.value;
  return node.children.flatMap((child, index): readonly Entry[] => {
    const key = child.key ? child.name : String(index);
    const below = without.filter(([first]) => first === key).map((path) => path.slice(1));
    if (below.some((path) => path.length === 0)) return [];
    const name = key === 'external' ? child.get('name') : undefined;
    return name ? [['external', true], ['name', name.value]] : [[key, meaning(child, below)]];
  });
}
