import { oncePer } from '../source/once-per.ts';
import type { Node } from '../yaml/node.ts';
import type { Project } from './project.ts';
import type { Service } from './service.ts';

/** A network that a service is on. `default` is the one that it is on where nothing is said. */
export type Reach =
  /** The networks of the project, by the names of their keys. */
  | { readonly kind: 'networks'; readonly names: ReadonlySet<string>; readonly external: boolean }
  /** The host's own, where no service has a name. */
  | { readonly kind: 'host' }
  /** None, another container's, or not known. */
  | { readonly kind: 'other' };

/** What a service can reach. A service that shares another one's network is `other`. */
export function reachOf({ root }: Project, service: Service): Reach {
  const mode = service.get('network_mode');
  if (mode && !mode.isNull) return mode.text === 'host' ? { kind: 'host' } : { kind: 'other' };
  const names = new Set(networksOf(service));
  if ([...names].some((name) => name === '' || (name !== 'default' && !root.get('networks', name)))) return { kind: 'other' };
  const external = [...names].some((name) => {
    const network = root.get('networks', name);
    const written = network?.get('external') ?? network?.get('name');
    return written !== undefined && written.value !== false;
  });
  const [only = ''] = names;
  return external && names.size === 1 && isHosts(only, root.get('networks', only)) ? { kind: 'host' } : { kind: 'networks', names, external };
}

/** Whether an external network is the one that the engine has for the host: a service on it alone has the host's, as by `network_mode`. */
function isHosts(key: string, network: Node | undefined): boolean {
  const external = network?.get('external');
  const name = network?.get('name') ?? external?.get('name');
  return (external?.value === true || external?.get('name') !== undefined) && (name ? name.text : key) === 'host';
}

/**
 * Whether a service may be on a network of a service that joins these: by its key, or by the name of one from outside, as
 * `shop_front` is what Compose calls the `front` of `shop`.
 */
export function mayMeet({ root }: Project, names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [keys, otherKeys] = [[...names], [...others]];
  if (keys.some((key) => others.has(key))) return true;
  return otherKeys.some((other) => {
    const network = root.get('networks', other);
    const name = network?.get('external') && (network.get('name') ?? network.get('external', 'name'));
    return name && (name.text === undefined || keys.some((key) => name.text?.endsWith(`_${key}`)));
  });
}

/** The networks of the project that a service joins, by the names of their keys; '' for one that is not known. */
export function networksOf(service: Service): readonly string[] {
  if (service.get('network_mode')?.isNull === false) return [];
  const names = (service.get('networks')?.children ?? []).map((child) => (child.key ? child.name : (child.text ?? '')));
  return names.length === 0 ? ['default'] : names;
}

/** The names besides its own that a service answers to, on one network or another. */
export function aliasesOf(service: Service): readonly string[] {
  const inNetworks = (service.get('networks')?.children ?? []).flatMap((network) => (network.get('aliases')?.children ?? []).map(({ text }) => text));
  return [...inNetworks, service.get('container_name')?.text, service.get('hostname')?.text].filter((name) => name !== undefined);
}

/** Whether another service runs in the network of this one: what listens there is not only its own. */
export function isSharedBy(project: Project, { name }: Service): boolean {
  return lenders(project).has(name);
}

/** The services in whose networks others run. */
const lenders = oncePer(({ services }: Project): ReadonlySet<string> => {
  const modes = [...services.values()].map(({ networkMode }) => networkMode ?? '');
  return new Set(modes.filter((mode) => mode.startsWith('service:')).map((mode) => mode.slice('service:'.length)));
});
