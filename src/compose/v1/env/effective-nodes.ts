import type { Location } from '../../../source/source-file.ts';
import { within } from '../../../source/within.ts';
import { everyNode } from '../../../yaml/every.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';
import { isWhole } from '../../whole.ts';
import { isDormant, leavesOf } from '../dormant.ts';
import { joinedNetworks, liveServices, usedNetworks } from '../resources/used-resources.ts';

/**
 * What stands in a project's files, but for what nothing comes of: services that do not run, extensions, values that
 * another file or service replaces, and what no service that runs refers to. In doubt, something comes of it.
 */
export function effectiveNodes(project: Project): readonly Node[] {
  const roots = project.files.flatMap(({ documents }) => documents);
  if (!isWhole(project) || project.open) return roots.flatMap((root) => everyNode(root)).filter(({ at }) => !isDormant(project, at));
  const isSeen = within(seenLeaves(project));
  const weighed = (section: Node): readonly Node[] => everyNode(section).filter(({ at, key, isNull }) => isSeen(isNull && key ? key.at : at));
  return roots.flatMap((root) => root.children.flatMap((section) => (isJoined(section) ? [...weighed(section), ...extendsIn(section)] : everyNode(section))));
}

const joined = new Set(['services', 'networks', 'secrets', 'configs']);

function isJoined({ name }: Node): boolean {
  return joined.has(name) || name.startsWith('x-');
}

/** What a service extends is nowhere in what comes of it. */
function extendsIn(section: Node): readonly Node[] {
  return section.name === 'services' ? section.children.flatMap((service) => service.get('extends') ?? []).flatMap((named) => everyNode(named)) : [];
}

function seenLeaves(project: Project): readonly Location[] {
  const { root } = project;
  const services = liveServices(project);
  const networks = joinedNetworks(services).has(undefined) ? (root.get('networks')?.children ?? []) : usedNetworks(project);
  const files = ['secrets', 'configs'].flatMap((section) => {
    const named = services.flatMap((service) => [service.get(section), service.get('build', section)]).flatMap((node) => (node ? everyNode(node) : []));
    const names = new Set(named.map(({ text }) => text));
    return (root.get(section)?.children ?? []).filter(({ name }) => names.has(name) || named.some(({ kind: own, text }) => own === 'scalar' && text === undefined));
  });
  const values = services.flatMap(({ node }) => node.children.filter(({ name }) => !name.startsWith('x-')));
  return [...values, ...networks, ...files].flatMap(leavesOf);
}
