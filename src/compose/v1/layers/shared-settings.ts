import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';

/** An entry of a service that reached others in V1, which it does not in V2. */
export interface SharedSetting {
  readonly entry: Node;
  readonly from: string;
  /** One that got it, or lost its own to it. */
  readonly to: string;
}

/** V1 laid these over the service below in place, so that all services that extend one another in a file held the same. */
const paths = [['logging', 'options'], ['deploy', 'update_config'], ['deploy', 'rollback_config'], ['deploy', 'restart_policy'], ['deploy', 'resources', 'limits']] as const;

/** Chains of services are walked for so many steps. */
const maxSteps = 20_000;

/** The settings of services of one file that V1 gave to others that extend them, or are extended by the same. */
export function sharedSettings({ files }: Project): readonly SharedSetting[] {
  const [first, ...others] = files.filter(({ role }) => role === 'base' || role === 'override');
  const above = others.map(({ layout }) => layout.root.get('services'));
  // What extends another service in a later file is looked for elsewhere.
  if (above.some((services) => services?.children.some((service) => service.get('extends')))) return [];
  const services = first?.layout.root.get('services')?.children ?? [];
  const chains = chainsOf(new Map(services.map((service) => [service.name, [service, ...above.flatMap((one) => one?.get(service.name) ?? [])]])));
  const told = paths.flatMap((path) => [...sharedAt(path, chains)]);
  return [...new Map(told.map((one) => [one.entry, one])).values()];
}

/** A service as each file writes it, the lowest first. */
type Layers = readonly [Node, ...Node[]];

/** Each service with all that it extends in the file, the lowest first; without those that go on in another file. */
function chainsOf(services: ReadonlyMap<string, Layers>): readonly (readonly Layers[])[] {
  let steps = 0;
  return [...services.values()].flatMap((service) => {
    const chain: Layers[] = [];
    for (let next: Layers | undefined = service; next && steps < maxSteps; steps += 1) {
      chain.unshift(next);
      const named = next[0].get('extends');
      if (!named) return [chain];
      next = named.get('file') ? undefined : services.get((named.get('service') ?? named).text ?? '');
      if (next && chain.includes(next)) return [];
    }
    return [];
  });
}

function* sharedAt(path: readonly string[], chains: readonly (readonly Layers[])[]): Iterable<SharedSetting> {
  const held = new Map<Layers, Map<string, { readonly entry: Node; readonly from: string }>>();
  const members: { readonly service: Layers; readonly root: Layers; readonly now: ReadonlyMap<string, Node> }[] = [];
  for (const chain of chains) {
    const root = rootOf(path, chain);
    const service = chain.at(-1);
    if (!root || !service) continue;
    const now = new Map<string, Node>();
    const before = held.get(root) ?? new Map();
    for (const step of chain.slice(chain.indexOf(root))) {
      // V2 extends within a file: what later ones say of a service below stays there.
      for (const entry of entriesAt(path, step === service ? step : [step[0]])) now.set(entry.name, entry);
      for (const entry of entriesAt(path, step)) {
        before.set(entry.name, { entry, from: step[0].name });
      }
    }
    held.set(root, before);
    members.push({ service, root, now });
  }
  for (const { service, root, now } of members) {
    for (const [name, { entry, from }] of held.get(root) ?? []) {
      const own = now.get(name);
      if (own === undefined || (own.text !== entry.text && own.text !== undefined && entry.text !== undefined)) yield { entry, from, to: service[0].name };
    }
  }
}

/** The service whose mapping all above it in a chain write into; a service that extends nothing, or takes another driver of logs. */
function rootOf(path: readonly string[], chain: readonly Layers[]): Layers | undefined {
  const [first] = chain;
  // Where a later file takes another driver, V1 made new options.
  if (path[0] === 'logging' && chain.some((step) => step.some((layer) => driverOf([layer]) !== undefined && driverOf([layer]) !== driverOf(step)))) return undefined;
  let root = first && entriesAt(path, first).length > 0 ? first : undefined;
  let driver = first && driverOf(first);
  for (const step of path[0] === 'logging' ? chain.slice(1) : []) {
    const other = driverOf(step) ?? driver;
    if (driver !== undefined && other !== driver) root = step.some((layer) => layer.get(...path)) ? step : undefined;
    driver = other;
  }
  return root;
}

function entriesAt(path: readonly string[], layers: Layers): readonly Node[] {
  return layers.flatMap((layer) => layer.get(...path)?.children ?? []);
}

function driverOf(layers: Layers): string | undefined {
  return layers.findLast((layer) => layer.get('logging', 'driver'))?.get('logging', 'driver')?.text;
}
