import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import type { Service } from '../service.ts';

/** A name that a service gives of something else in the project. */
export interface Reference {
  readonly name: string;
  readonly at: Location;
  /** The key that it stands under: "depends_on". */
  readonly key: string;
}

/** A service that another one names. */
export interface ServiceReference extends Reference {
  /** It may be left out where its profile is not switched on. */
  readonly optional: boolean;
  /** It is started first, as a network that is shared demands; else it is only built from. */
  readonly starts: boolean;
}

/** The names in a list, or those of a mapping; what hangs on a variable is left out. */
export function namesUnder(service: Service, ...path: readonly string[]): readonly Reference[] {
  const node = service.get(...path);
  return (node?.children ?? []).flatMap((child) => reference(child.key ?? child.get('source') ?? child, path.at(-1) ?? ''));
}

/** The volumes, by name, that a service mounts. */
export function volumeNames(service: Service): readonly Reference[] {
  return service.mounts.flatMap(({ type, source, sourceAt }) => (type === 'volume' && source ? [{ name: source, at: sourceAt, key: 'volumes' }] : []));
}

/** The services that a service names, wherever Compose looks for one. */
export function serviceReferences(service: Service): readonly ServiceReference[] {
  return [
    ...namesUnder(service, 'depends_on').map((one) => toService(one, one.name, { optional: service.get('depends_on', one.name, 'required')?.value === false })),
    ...namesUnder(service, 'links').map((one) => toService(one, linked(one.name))),
    ...namesUnder(service, 'volumes_from').flatMap((one) => (one.name.startsWith('container:') ? [] : [toService(one, one.name.split(':', 1)[0] ?? '')])),
    ...['network_mode', 'ipc', 'pid', 'uts', 'cgroup'].flatMap((key) => reference(service.get(key), key).flatMap((one) => shared(one, one.name))),
    ...contexts(service.get('build', 'additional_contexts')),
  ];
}

function toService({ at, key }: Reference, name: string, { optional = false, starts = true } = {}): ServiceReference {
  return { name, at, key, optional, starts };
}

/** `SERVICE`, or `SERVICE:ALIAS`. */
function linked(text: string): string {
  const parts = text.split(':');
  return parts.length === 2 ? (parts[0] ?? text) : text;
}

/** `service:SERVICE`. */
function shared(one: Reference, text: string, starts = true): readonly ServiceReference[] {
  return text.startsWith('service:') ? [toService(one, text.slice('service:'.length), { starts })] : [];
}

function contexts(node: Node | undefined): readonly ServiceReference[] {
  const texts = (node?.children ?? []).flatMap((child) => reference(child, 'additional_contexts'));
  return texts.flatMap((one) => shared(one, node?.kind === 'sequence' ? one.name.slice(one.name.indexOf('=') + 1) : one.name, false));
}

function reference(node: Node | undefined, key: string): readonly Reference[] {
  return node?.kind === 'scalar' && node.text !== undefined ? [{ name: node.text, at: node.at, key }] : [];
}
