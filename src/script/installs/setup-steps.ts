import type { Node } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';

const actions = /^(?:KengoTODA\/actions-setup-docker-compose|ndeloof\/install-compose-action)@/i;

/** Steps of a workflow that set Compose up in a version 1.x. */
export function setupStepsIn({ file }: Script): readonly V1Install[] {
  if (!/actions-setup-docker-compose|install-compose-action/i.test(file.text)) return [];
  const found: V1Install[] = [];
  const seen = new Set<Node['children']>();
  const walk = (node: Node): void => {
    if (seen.has(node.children)) return;
    seen.add(node.children);
    const version = actions.test(node.get('uses')?.text ?? '') ? node.get('with', 'version') : undefined;
    if (version && /^v?1(?:\.|$)/.test(version.text ?? '')) found.push({ at: version.at, by: 'action', what: version.text ?? '' });
    for (const child of node.children) walk(child);
  };
  for (const document of parseYaml(file).documents) walk(document);
  return found;
}
