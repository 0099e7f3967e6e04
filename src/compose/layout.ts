import { Node } from '../yaml/node.ts';
import type { YamlFile } from '../yaml/parse.ts';
import { misplacedIn, withMoved, type Misplaced } from './misplaced.ts';
import { strayedIn, withGathered, type Strayed } from './strayed.ts';

/**
 * How a file is laid out.
 *
 * - `services`: as Compose wants it, or a part of it (only `volumes`, say).
 * - `stray`: `services` is there and empty, and services stand beside it, one step too far left.
 * - `legacy`: services stand at the top, as in the first format of Compose V1.
 */
export interface Layout {
  readonly kind: 'services' | 'stray' | 'legacy';
  /** The root with every service under `services`. An empty mapping where the file holds no mapping. */
  readonly root: Node;
  /** The services that stand where the engine does not look for them. */
  readonly strays: readonly Node[];
  /** Keys of services and sections of the file that stand among the services; in `root` they are where they belong. */
  readonly misplaced: readonly Misplaced[];
  /** Services among others that stand right, and do not; in `root` they are below `services`. */
  readonly strayed: readonly Strayed[];
}

/** What may stand at the top of a Compose file beside extensions. */
const sections = new Set(['version', 'name', 'include', 'services', 'networks', 'volumes', 'secrets', 'configs', 'models']);

/** What hardly anything but a service has. */
const serviceKeys = ['image', 'build', 'command', 'container_name', 'ports', 'environment', 'depends_on', 'volumes', 'links', 'external_links', 'volumes_from', 'env_file', 'extends'];

/** Reads how a file is laid out from its first document. */
export function readLayout(file: YamlFile): Layout {
  const root = file.documents[0] ?? emptyRoot(file);
  if (root.kind !== 'mapping') return { kind: 'services', root: emptyRoot(file), strays: [], misplaced: [], strayed: [] };
  const services = root.get('services');
  const strays = services && !services.isNull ? [] : root.children.filter(looksLikeService);
  if (strays.length === 0) {
    const strayed = strayedIn(root);
    const gathered = withGathered(root, strayed);
    const misplaced = misplacedIn(gathered);
    return { kind: 'services', root: withMoved(gathered, misplaced), strays, misplaced, strayed };
  }
  const rest = root.children.filter((child) => child !== services && !strays.includes(child));
  const key = services?.key ?? new Node({ kind: 'scalar', at: root.at, value: 'services' });
  const lifted = new Node({ kind: 'mapping', at: root.at, key, children: strays });
  return { kind: services ? 'stray' : 'legacy', root: root.with({ children: [lifted, ...rest] }), strays, misplaced: [], strayed: [] };
}

function looksLikeService(node: Node): boolean {
  // In the first format a service may have this name, and a version is no mapping.
  const isSection = sections.has(node.name) && node.name !== 'version';
  return node.kind === 'mapping' && !isSection && !node.name.startsWith('x-') && serviceKeys.some((key) => node.get(key));
}

function emptyRoot(file: YamlFile): Node {
  return new Node({ kind: 'mapping', at: { file: file.source, range: { start: 0, end: Math.min(1, file.source.text.length) } } });
}
