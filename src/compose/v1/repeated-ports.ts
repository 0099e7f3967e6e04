import type { Node } from '../../yaml/node.ts';
import { Port } from '../parts/port.ts';
import type { Project } from '../project.ts';
import { laidOver } from './overlays.ts';

/** A port that V1 tells from another one, and V2 does not. */
export interface RepeatedPort {
  readonly first: Node;
  readonly again: Node;
}

/** Ports of containers without one of the host that stand several times, in different ways. Of a service that is laid over another V1 takes each once, too. */
export function* repeatedPorts(project: Project): Iterable<RepeatedPort> {
  const layered = new Set(laidOver(project));
  for (const service of project.files.flatMap(({ layout }) => layout.root.get('services')?.children ?? [])) {
    if (layered.has(service)) continue;
    const seen = new Map<string, Node>();
    for (const node of service.get('ports')?.children ?? []) {
      const id = idOf(node);
      const first = id === undefined ? undefined : seen.get(id);
      if (first) yield { first, again: node };
      else if (id !== undefined) seen.set(id, node);
    }
  }
}

function idOf(node: Node): string | undefined {
  const port = Port.read(node);
  if (!port?.target || port.published || port.hostIp !== undefined || port.protocol === undefined || node.get('published')) return undefined;
  return node.kind === 'scalar' && /:/.test(node.text ?? '') ? undefined : `${port.target.first}-${port.target.last}/${port.protocol}`;
}

/** Whether two entries of two files are one port to V1, and two to V2, which compares `published` as it is written. */
export function isOneInV1Alone(below: Node, above: Node): boolean {
  const [one, other] = [below, above].map((node) => ({ port: Port.read(node), number: typeof node.get('published')?.value === 'number' }));
  if (!one?.port?.published || !other?.port?.published || one.number === other.number) return false;
  const ids = [one.port, other.port].map(({ target, published, protocol, hostIp }) => [target?.first, target?.last, published?.first, published?.last, protocol, hostIp].join(' '));
  return ids[0] === ids[1] && protocolOf(below) === protocolOf(above);
}

/** As it is written: to V1, none is another one than `tcp`. */
function protocolOf(node: Node): string | undefined {
  return node.kind === 'mapping' ? node.get('protocol')?.text : node.text?.split('/')[1];
}
