import type { Node } from '../yaml/node.ts';
import { service as serviceShape } from './spec/service.ts';

/** A service that stands where Compose takes it for something else. */
export interface Strayed {
  readonly entry: Node;
  /** The section or the service that it stands in; without one, it stands beside `services`. */
  readonly around: Node | undefined;
}

const sections = ['networks', 'volumes', 'secrets', 'configs'];
const atTop = new Set([...sections, 'version', 'name', 'include', 'services', 'models']);
const serviceKeys = serviceShape.mapping?.keys ?? new Map<string, unknown>();

/** The services of a document that stand in another section, in a service, or at the top beside others that stand right. */
export function strayedIn(root: Node): readonly Strayed[] {
  const services = root.get('services');
  if (services?.kind !== 'mapping' || services.children.length === 0) return [];
  const inSections = sections.flatMap((name) => root.get(name) ?? []).flatMap((around) => around.children.map((entry) => ({ entry, around })));
  const inServices = services.children.flatMap((around) => around.children.filter(({ name }) => !serviceKeys.has(name)).map((entry) => ({ entry, around })));
  const beside = root.children.filter(({ name }) => !atTop.has(name)).map((entry) => ({ entry, around: undefined }));
  return [...inSections, ...inServices, ...beside].filter(({ entry }) => isService(entry) && !services.get(entry.name));
}

/** The root with each of them below `services`. */
export function withGathered(root: Node, strayed: readonly Strayed[]): Node {
  if (strayed.length === 0) return root;
  const entries = new Set(strayed.map(({ entry }) => entry));
  const without = (node: Node): Node => (node.children.some((child) => entries.has(child)) ? node.with({ children: node.children.filter((child) => !entries.has(child)) }) : node);
  return without(root.with({
    children: root.children.map((child) => (child.name === 'services' ? child.with({ children: [...child.children.map(without), ...entries] }) : entries.has(child) ? child : without(child))),
  }));
}

/** Nothing but a service has an image or is built, and it has no other keys than services have. */
function isService({ name, kind, children }: Node): boolean {
  if (kind !== 'mapping' || name.startsWith('x-') || !children.some((child) => child.name === 'image' || child.name === 'build')) return false;
  return children.every((child) => serviceKeys.has(child.name) || child.name.startsWith('x-') || child.name === '<<');
}
