import type { Node } from '../../yaml/node.ts';
import type { Project } from '../project.ts';

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
  const own = files.filter(({ role }) => role === 'base' || role === 'override');
  const services = own.length === 1 ? (own[0]?.layout.root.get('services')?.children ?? []) : [];
  const chains = chainsOf(new Map(services.map((service) => [service.name, service])));
  const told = paths.flatMap((path) => [...sharedAt(path, chains)]);
  return [...new Map(told.map((one) => [one.entry, one])).values()];
}

/** Each service with all that it extends in the file, the lowest first; without those that go on in another file. */
function chainsOf(services: ReadonlyMap<string, Node>): readonly (readonly Node[])[] {
  let steps = 0;
  return [...services.values()].flatMap((service) => {
    const chain: Node[] = [];
    for (let next: Node | undefined = service; next && steps < maxSteps; steps += 1) {
      chain.unshift(next);
      const named = next.get('extends');
      if (!named) return [chain];
      next = named.get('file') ? undefined : services.get((named.get('service') ?? named).text ?? '');
      if (next && chain.includes(next)) return [];
    }
    return [];
  });
}

function* sharedAt(path: readonly string[], chains: readonly (readonly Node[])[]): Iterable<SharedSetting> {
  const held = new Map<Node, Map<string, { readonly entry: Node; readonly from: string }>>();
  const members: { readonly service: Node; readonly root: Node; readonly now: ReadonlyMap<string, Node> }[] = [];
  for (const chain of chains) {
    const root = rootOf(path, chain);
    const service = chain.at(-1);
    if (!root || !service) continue;
    const now = new Map<string, Node>();
    const before = held.get(root) ?? new Map();
    for (const step of chain.slice(chain.indexOf(root))) {
      for (const entry of step.get(...path)?.children ?? []) {
        now.set(entry.name, entry);
        before.set(entry.name, { entry, from: step.name });
      }
    }
    held.set(root, before);
    members.push({ service, root, now });
  }
  for (const { service, root, now } of members) {
    for (const [name, { entry, from }] of held.get(root) ?? []) {
      const own = now.get(name);
      if (own === undefined || (own.text !== entry.text && own.text !== undefined && entry.text !== undefined)) yield { entry, from, to: service.name };
    }
  }
}

/** The service whose mapping all above it in a chain write into; a service that extends nothing, or takes another driver of logs. */
function rootOf(path: readonly string[], chain: readonly Node[]): Node | undefined {
  const [first] = chain;
  let root = (first?.get(...path)?.children.length ?? 0) > 0 ? first : undefined;
  let driver = first?.get('logging', 'driver')?.text;
  for (const step of path[0] === 'logging' ? chain.slice(1) : []) {
    const other = step.get('logging', 'driver')?.text ?? driver;
    if (driver !== undefined && other !== driver) root = step.get(...path) ? step : undefined;
    driver = other;
  }
  return root;
}
