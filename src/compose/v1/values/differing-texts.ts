import { oncePer } from '../../../source/once-per.ts';
import type { Node } from '../../../yaml/node.ts';
import { pathTable, type PathTable } from '../../load/path-table.ts';
import type { Project } from '../../project.ts';
import { isMisfitTag } from './misfit-tags.ts';
import { readV1, textV2 } from './reading.ts';
import { idleNetworks, unusedNetworks } from '../resources/unused-networks.ts';
import { idleVolumes, unusedVolumes } from '../resources/unused-volumes.ts';

/** A scalar that becomes text where it stands, and another one with each engine. */
export interface DifferingText {
  readonly node: Node;
  readonly cause: 'boolean' | 'base60' | 'number';
  readonly v1: string;
  readonly v2: string;
}

/** Mappings whose values become text. V1 refuses a truth value in those that hold no labels. */
const plain = ['environment', 'build.args', 'build.extra_hosts', 'extra_hosts', 'sysctls'].map((path) => `services.*.${path}.*`);
/** Of these V1 handed numbers and truth values on as they are, which the engine of Docker refuses. */
const raw = ['services.*.logging.options.*', 'services.*.storage_opt.*'];
/** Lists whose items become text. */
const lists = ['services.*.group_add.[]'];
const options = ['networks.*.driver_opts.*', 'volumes.*.driver_opts.*'];
const labels = ['services.*.labels.*', 'services.*.build.labels.*', 'networks.*.labels.*', 'volumes.*.labels.*'];

type Place = 'text' | 'raw';

const places = pathTable<Place>([...[...plain, ...lists, ...options, ...labels].map((path): [string, Place] => [path, 'text']), ...raw.map((path): [string, Place] => [path, 'raw'])]);

/** The scalars of a project that are handed on as text, and not as the same text by both engines. */
export const differingTexts = oncePer((project: Project): readonly DifferingText[] => {
  const idle = new Set([...unusedNetworks(project), ...idleNetworks(project), ...unusedVolumes(project), ...idleVolumes(project)]);
  return [...walk(project.root, places, idle)];
});

/** @param idle V2 makes nothing of these. */
function* walk(node: Node, path: PathTable<Place>, idle: ReadonlySet<Node>): Iterable<DifferingText> {
  for (const child of node.children) {
    if (idle.has(child)) continue;
    const next = path.next(node.kind === 'mapping' ? child.name : '[]');
    if (next?.here) yield* differing(child, next.here);
    else if (next) yield* walk(child, next, idle);
  }
}

function* differing(node: Node, place: Place): Iterable<DifferingText> {
  if (isMisfitTag(node)) return;
  const [v1, v2] = [readV1(node), textV2(node)];
  if (!v1 || v2 === undefined || v1.text === v2 || v1.type === 'null' || v1.type === 'date' || v1.type === 'refused' || (place === 'raw' && v1.type !== 'text')) return;
  yield { node, cause: v1.type === 'boolean' ? 'boolean' : v1.base60 ? 'base60' : 'number', v1: v1.text, v2 };
}
