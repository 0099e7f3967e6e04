import { oncePer } from '../../../source/once-per.ts';
import { folderOf, resolvePath } from '../../../source/path.ts';
import type { Node } from '../../../yaml/node.ts';
import type { ComposeFile, Project } from '../../project.ts';

/** A value that stands at one path of several files: V1 and V2 lay the later over the earlier, each in its way. */
export interface Overlay {
  readonly below: Node;
  readonly above: Node;
}

/**
 * What stands at a path in more than one of a project's own files, each with the nearest one below it, and in services
 * that extend one another, also over some that say nothing of it; `*` is any name.
 */
export function* overlays(project: Project, ...path: readonly string[]): Iterable<Overlay> {
  const [section, any, ...rest] = path;
  yield* fileOverlays(project, path);
  if (section !== 'services' || any !== '*' || extendedBy(project).size === 0) return;
  for (const service of ownFiles(project).flatMap(servicesIn)) {
    const above = service.get(...rest);
    const below = above && inherited(project, service, rest);
    if (below) yield { below, above };
  }
  yield* aboveExtended(project, rest);
}

/** What a later file says of a service, over what the service has from another one that an earlier file extends. */
function* aboveExtended(project: Project, path: readonly string[]): Iterable<Overlay> {
  const silent = new Map<string, Node>();
  const told = new Set<string>();
  for (const file of ownFiles(project)) {
    for (const service of servicesIn(file)) {
      const above = service.get(...path);
      const lower = above && !told.has(service.name) ? silent.get(service.name) : undefined;
      const below = lower && inherited(project, lower, path);
      if (above && below) yield { below, above };
      if (above) told.add(service.name);
      else if (service.get('extends')) silent.set(service.name, service);
    }
  }
}

/** What stands at a path in the nearest of the services that one extends. */
function inherited(project: Project, service: Node, path: readonly string[]): Node | undefined {
  const seen = new Set([service]);
  for (let next = extendedBy(project).get(service); next && !seen.has(next); next = extendedBy(project).get(next)) {
    const value = next.get(...path);
    if (value) return value;
    seen.add(next);
  }
  return undefined;
}

function ownFiles({ files }: Project): readonly ComposeFile[] {
  return files.filter(({ role }) => role === 'base' || role === 'override');
}

function servicesIn({ layout }: ComposeFile): readonly Node[] {
  return layout.root.get('services')?.children ?? [];
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
export function* extensions(project: Project): Iterable<Overlay> {
  for (const above of ownFiles(project).flatMap(servicesIn)) {
    const below = extendedBy(project).get(above);
    if (below) yield { below, above };
  }
}

/** The service that each one extends, in all files. */
const extendedBy = oncePer(({ files, folder }: Project): ReadonlyMap<Node, Node> => {
  const found = new Map<Node, Node>();
  for (const file of files) {
    const { source } = file;
    for (const above of servicesIn(file)) {
      const named = above.get('extends');
      if (!named) continue;
      const [name, path] = [(named.get('service') ?? named).text, named.get('file')?.text];
      const paths = new Set([folderOf(source.path), folder].map((from) => (path === undefined ? source.path : resolvePath(from, path))));
      const other = files.find((one) => paths.has(one.source.path));
      const below = name === undefined ? undefined : other?.layout.root.get('services', name);
      if (below && below !== above) found.set(above, below);
    }
  }
  return found;
});

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
