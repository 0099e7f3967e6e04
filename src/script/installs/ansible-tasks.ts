import { oncePer } from '../../source/once-per.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';

/** The mappings in a file's lists: tasks stand in its own list, in a play's, in a block's. */
export const tasksIn = oncePer((file: SourceFile): readonly Node[] => {
  const found: Node[] = [];
  const seen = new Set<Node['children']>();
  const walk = (node: Node): void => {
    if (seen.has(node.children)) return;
    seen.add(node.children);
    for (const child of node.children) {
      if (node.kind === 'sequence' && child.kind === 'mapping') found.push(child);
      walk(child);
    }
  };
  for (const document of parseYaml(file).documents) walk(document);
  return found;
});
