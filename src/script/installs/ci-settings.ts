import type { Node } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';
import { isSaid } from './said.ts';

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

const feature = /devcontainers\/features\/docker-in-docker:1(?:\.[\d.]+)?(?=["'])/g;
const asked = /"dockerDashComposeVersion"\s{0,9}:\s{0,9}"(v1|v2|none|latest)"/g;

/** Features of a development container that bring V1: where they are asked to, or by default in their major version 1. */
export function featuresIn(script: Script): readonly V1Install[] {
  const { file } = script;
  if (!/devcontainer[^/]*\.json$/.test(file.path)) return [];
  const settings = [...file.text.matchAll(asked)].filter(({ index }) => isSaid(script, index));
  const at = (start: number, length: number) => ({ file, range: { start, end: start + length } });
  const v1 = settings.filter(([, value]) => value === 'v1').map((match) => at(match.index + match[0].length - 3, 2));
  const defaults = settings.length > 0 ? [] : [...file.text.matchAll(feature)].filter(({ index }) => isSaid(script, index)).map((match) => at(match.index, match[0].length));
  return [...v1, ...defaults].map((place) => ({ at: place, by: 'feature' as const, what: file.slice(place.range) }));
}
