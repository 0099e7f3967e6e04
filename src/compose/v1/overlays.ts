import { folderOf, resolvePath } from '../../source/path.ts';
import type { Node } from '../../yaml/node.ts';
import type { Project } from '../project.ts';

/** A value that stands at one path of several files: V1 and V2 lay the later over the earlier, each in its way. */
export interface Overlay {
  readonly below: Node;
  readonly above: Node;
}

/**
 * What stands at a path in more than one of a project's own files, each with the nearest one below it, and in services
 * that extend one another; `*` is any name.
 */
export function* overlays(project: Project, ...path: readonly string[]): Iterable<Overlay> {
  const [section, any, ...rest] = path;
  yield* fileOverlays(project, path);
  if (section !== 'services' || any !== '*') return;
  for (const pair of extensions(project)) {
    const [below, above] = [pair.below.get(...rest), pair.above.get(...rest)];
    if (below && above) yield { below, above };
  }
}

function* fileOverlays({ files }: Project, path: readonly string[]): Iterable<Overlay> {
  const seen = new Map<string, Node>();
  const own = files.filter(({ role }) => role === 'base' || role === 'override');
  for (const { layout } of own.length > 1 ? own : []) {
    for (const [id, above] of find(layout.root, path, '')) {
      const below = seen.get(id);
      if (below) yield { below, above };
      seen.set(id, above);
    }
  }
}

/** Services of the project's own files, and those that they extend, as they are written. */
export function* extensions({ files, folder }: Project): Iterable<Overlay> {
  for (const { role, layout, source } of files) {
    if (role !== 'base' && role !== 'override') continue;
    for (const above of layout.root.get('services')?.children ?? []) {
      const named = above.get('extends');
      if (!named) continue;
      const [name, path] = [(named.get('service') ?? named).text, named.get('file')?.text];
      const paths = new Set([folderOf(source.path), folder].map((from) => (path === undefined ? source.path : resolvePath(from, path))));
      const other = files.find((file) => paths.has(file.source.path));
      const below = name === undefined ? undefined : other?.layout.root.get('services', name);
      if (below && below !== above) yield { below, above };
    }
  }
}

/** The services, as they are written, that V1 has laid over others: all where there are several files, else those that extend one. */
export function laidOver({ files }: Project): readonly Node[] {
  const isJoined = files.filter(({ role }) => role === 'base' || role === 'override').length > 1;
  return files.flatMap(({ role, layout }) => {
    const services = layout.root.get('services')?.children ?? [];
    return isJoined || role === 'extended' ? services : services.filter((service) => service.get('extends'));
  });
}

function find(node: Node, [name, ...rest]: readonly string[], id: string): readonly (readonly [string, Node])[] {
  if (name === undefined) return [[id, node]];
  const next = name === '*' ? (node.kind === 'mapping' ? node.children : []) : [node.get(name)];
  return next.flatMap((child) => (child ? find(child, rest, `${id}\n${child.name}`) : []));
}
