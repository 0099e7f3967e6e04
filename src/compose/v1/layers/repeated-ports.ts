import type { Node } from '../../../yaml/node.ts';
import { Port } from '../../parts/port.ts';
import type { Project } from '../../project.ts';
import { laidOver, overlays } from './overlays.ts';

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

/** Ports of services that are laid over others which V1 knew again in the other form, and V2 does not: in two places, or in one list. */
export function* mixedPorts(project: Project): Iterable<RepeatedPort> {
  for (const { below, above } of overlays(project, 'services', '*', 'ports')) {
    const known = new Map<string, Node>();
    for (const port of below.children) note(port, known);
    for (const again of above.children) yield* otherForm(again, known);
  }
  for (const service of laidOver(project)) {
    const known = new Map<string, Node>();
    for (const port of service.get('ports')?.children ?? []) {
      yield* otherForm(port, known);
      note(port, known);
    }
  }
}

function note(node: Node, known: Map<string, Node>): void {
  for (const { id, form } of readPublished(node)) if (!known.has(id + form)) known.set(id + form, node);
}

function* otherForm(again: Node, known: ReadonlyMap<string, Node>): Iterable<RepeatedPort> {
  for (const { id, form } of readPublished(again)) {
    const first = known.get(id + (form === 'number' ? 'text' : 'number'));
    if (!first) continue;
    yield { first, again };
    return;
  }
}

/** Longer ranges are not looked into. */
const maxRange = 1000;

/** What V1 knows each published port by, and the form of `published`, which V2 compares as it is written. */
function readPublished(node: Node): readonly { readonly id: string; readonly form: 'number' | 'text' }[] {
  const port = Port.read(node);
  if (!port?.published || !port.target) return [];
  const { target, published, hostIp } = port;
  // As it is written: to V1, no protocol is another one than `tcp`.
  const protocol = node.kind === 'mapping' ? node.get('protocol')?.text : node.text?.split('/')[1];
  const form = typeof node.get('published')?.value === 'number' ? 'number' : 'text';
  const length = published.last - published.first;
  if (length !== target.last - target.first || length >= maxRange) return [];
  return Array.from({ length: length + 1 }, (_, step) => ({ id: `${[target.first + step, published.first + step, protocol, hostIp].join(' ')} `, form }));
}
