import type { Node } from '../yaml/node.ts';
import { service as serviceShape } from './spec/service.ts';

/** An entry of `services` that is none: a key of the service above it, or a section of the file. */
export interface Misplaced {
  readonly entry: Node;
  /** The service that it belongs to; without one, it belongs to the top of the file. */
  readonly home: Node | undefined;
}

const sections = new Set(['networks', 'volumes', 'secrets', 'configs', 'models']);
const serviceKeys = serviceShape.mapping?.keys ?? new Map<string, unknown>();

/** What stands among the services of a document, one step too far left or right. Compose takes it for a service, which it cannot be. */
export function misplacedIn(root: Node): readonly Misplaced[] {
  const services = root.get('services')?.children ?? [];
  const found: Misplaced[] = [];
  let home: Node | undefined;
  for (const entry of services) {
    if (!isNoService(entry)) home = entry;
    else if (isSection(entry, root, services)) found.push({ entry, home: undefined });
    else if (home?.kind === 'mapping' && !home.get(entry.name)) found.push({ entry, home });
  }
  return found;
}

/** The root with each of them where it belongs. */
export function withMoved(root: Node, misplaced: readonly Misplaced[]): Node {
  const moved = new Set(misplaced.map(({ entry }) => entry));
  const services = root.get('services');
  if (!services || moved.size === 0) return root;
  const kept = services.children.filter((entry) => !moved.has(entry)).map((service) => {
    const own = misplaced.filter(({ home }) => home === service).map(({ entry }) => entry);
    return own.length === 0 ? service : service.with({ children: [...service.children, ...own] });
  });
  const atTop = misplaced.filter(({ home }) => !home).map(({ entry }) => entry);
  const names = new Set(atTop.map(({ name }) => name));
  return root.with({ children: [...root.children.filter(({ name }) => !names.has(name)).map((child) => (child === services ? services.with({ children: kept }) : child)), ...atTop] });
}

/** It is called like a key of a service or like a section, and holds what no service does. */
function isNoService({ name, kind, isNull, children }: Node): boolean {
  if (!serviceKeys.has(name) && !sections.has(name)) return false;
  if (kind !== 'mapping') return !isNull;
  return children.some((child) => !serviceKeys.has(child.name) && !child.name.startsWith('x-') && child.name !== '<<') && !['image', 'build', 'extends', 'provider'].some((key) => children.some((child) => child.name === key));
}

/** It is a mapping of mappings, and the file has no such section. A service has no such mapping but that of its networks. */
function isSection({ name, kind, children }: Node, root: Node, services: readonly Node[]): boolean {
  const taken = root.get(name);
  if (!sections.has(name) || kind !== 'mapping' || (taken && !taken.isNull)) return false;
  if (!children.every((child) => child.isNull || child.kind === 'mapping')) return false;
  return name !== 'networks' || services.some((service) => children.some((child) => service.get('networks')?.children.some((item) => (item.key ? item.name : item.text) === child.name)));
}
