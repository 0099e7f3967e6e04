import { Node } from '../../../yaml/node.ts';
import { isText, itemsOf, namedOf, scalar, textEntriesOf } from './forms.ts';
import type { Report } from '../load-problem.ts';
import { mergeMappings, mergeNodes, withItems, type Merger, type MergePath } from './merge-plain.ts';
import { skeletonOf } from '../variables/substituted.ts';

/** The later value counts, as a whole. */
export const replace: Merger = (_base, over) => over;

/** `A: b` and `- A=b`: joined name by name; a list stays a list where both are. */
export const mergeEntries: Merger = (base, over, path) => {
  if (isNothing(over)) return base;
  if (base.kind !== 'mapping' && over.kind !== 'mapping') return joined(base, over, path);
  const entries = new Map<string, Node>();
  for (const entry of [...textEntriesOf(base), ...textEntriesOf(over)]) entries.set(entry.name || `\0${skeletonOf(entry) ?? ''}`, entry);
  const { at, key, tag } = base;
  return new Node({ kind: 'mapping', at, key, tag, children: [...entries.values()] });
};

/** The same where no one looks for what is there twice: what two files say alike stands twice in a list, which is refused. */
export const mergeVolumeLabels: Merger = (base, over, path, report) => {
  const below = new Set(itemsOf(base).map(skeletonOf));
  return itemsOf(over).some((item) => below.has(skeletonOf(item))) ? joined(base, over, path) : mergeEntries(base, over, path, report);
};

/** Before something is laid over it, `external: { name: x }` is `external: true` and `name: x`. */
export const mergeResource: Merger = (base, over, path, report) => {
  if (over.isNull || over === base || base.isNull) return over.isNull ? base : over;
  const name = base.get('external', 'name');
  const below = name && (over.get('external') || over.get('name')) ? withPlainName(base, name) : base;
  return mergeMappings(below, over, path, report);
};

function withPlainName(resource: Node, name: Node): Node {
  const others = resource.children.filter((child) => child.name !== 'external' && child.name !== 'name');
  const external = scalar(name, true).with({ key: scalar(name, 'external') });
  return resource.with({ children: [...others, external, name] });
}

/** A single value or a list of them: one behind the other. */
export const mergeSequences: Merger = (base, over, path) => (isNothing(over) ? base : joined(base, over, path));

/** Laid over itself, a list of keys has become a mapping on both sides. */
export const mergeKeys: Merger = (base, over, _path, report) => (over === base ? base : mergeNodes(base, over, undefined, report));

/** `host=ip`: a host may have several addresses; only what is written alike is dropped. */
export const mergeHosts: Merger = (base, over) => {
  if (isNothing(over)) return base;
  const first = itemsOf(base);
  const seen = new Set(first.map((item) => skeletonOf(item)));
  return sequence(base, [...first, ...itemsOf(over).filter((item) => !seen.has(skeletonOf(item)))]);
};

/** A list of names is a mapping in which each name has the same value: `filling`, or nothing. */
export function mergeNamed(filling?: Readonly<Record<string, string | boolean>>): Merger {
  return (base, over, path, report) => {
    if (isNothing(over)) return base;
    const below = namedOf(base, filling);
    return mergeMappings(below, namedOf(over, filling), path, report);
  };
}

/** A text is the build's context; what is neither text nor mapping is passed over. */
export const mergeBuild: Merger = (base, over, path, report) => {
  if (isNothing(over) || !(isText(over) || over.kind === 'mapping')) return base;
  return isNothing(base) ? over : mergeMappings(longBuild(base), longBuild(over), path, report);
};

/** Options of one driver mean nothing to another. */
export const mergeLogging: Merger = (base, over, path, report) => {
  if (over.kind !== 'mapping') return base;
  const [below, above] = [base.get('driver'), over.get('driver')];
  const sameDriver = !below || !above || skeletonOf(below) === skeletonOf(above);
  return sameDriver && base.kind === 'mapping' ? mergeMappings(base, over, path, report) : over;
};

/** Address pools are one where their subnets are. */
export const mergeAddressPools: Merger = (base, over, path, report) => {
  if (base.kind !== 'sequence' || over.kind !== 'sequence') return over;
  const pools = new Map<string, Node>();
  for (const below of base.children) for (const above of over.children) joinPool(pools, below, above, path, report);
  return base.with({ children: [...pools.values()] });
};

/** The engine's way, step by step: a pool of the base stays only where one of the override has its subnet, or all of them came before. */
function joinPool(pools: Map<string, Node>, below: Node, above: Node, path: MergePath | undefined, report: Report): void {
  const subnet = subnetOf(above);
  if (subnet !== subnetOf(below) && !pools.has(subnet)) {
    pools.set(subnet, above);
    return;
  }
  const merged = mergeMappings(below, above, path, report);
  pools.set(subnetOf(merged), merged);
}

function subnetOf(pool: Node): string {
  const subnet = pool.get('subnet');
  return (subnet && skeletonOf(subnet)) ?? '';
}

function isNothing(node: Node): boolean {
  return node.isNull || (node.kind !== 'scalar' && node.children.length === 0);
}

function joined(base: Node, over: Node, path: MergePath | undefined): Node {
  return withItems(sequence(base, []), [...itemsOf(base), ...itemsOf(over)], path);
}

function sequence({ at, key, tag }: Node, children: readonly Node[]): Node {
  return new Node({ kind: 'sequence', at, key, tag, children });
}

function longBuild(build: Node): Node {
  if (build.kind !== 'scalar') return build;
  const context = build.with({ key: scalar(build, 'context') });
  return new Node({ kind: 'mapping', at: build.at, key: build.key, children: [context] });
}
