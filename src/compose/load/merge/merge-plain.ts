import type { Node } from '../../../yaml/node.ts';
import type { Report } from '../load-problem.ts';
import type { PathTable } from '../path-table.ts';

/** Lays one value over another in a way of its own. */
export type Merger = (base: Node, over: Node, path: MergePath | undefined, report: Report) => Node;

/** What a path of a Compose file has of its own. */
export interface Special {
  /** How two values are joined, in place of the plain way. */
  readonly merge?: Merger;
  /** Keeps each item of a list once. */
  readonly unique?: (items: readonly Node[]) => readonly Node[];
  /** Values of any form are made to fit before they are joined, each item of them too, or they are passed over. */
  readonly converts?: 'itself' | 'items';
}

/** Where the merging is, and what the paths below have of their own. */
export type MergePath = PathTable<Special>;

/** Lays one value over another, in the way of its path or else the plain way. */
export function mergeNodes(base: Node, over: Node, path: MergePath | undefined, report: Report): Node {
  const special = path?.here?.merge;
  if (special) return special(base, over, path, report);
  if (over.isNull) return base;
  if (base.kind === 'scalar') return over;
  if (base.kind !== over.kind) {
    conflict(base, over, report);
    return base;
  }
  return base.kind === 'mapping' ? mergeMappings(base, over, path, report) : withItems(base, [...base.children, ...over.children], path);
}

/** Lays one mapping over another, entry by entry. */
export function mergeMappings(base: Node, over: Node, path: MergePath | undefined, report: Report): Node {
  const merged = new Map(base.children.map((child) => [child.name, child]));
  for (const child of over.children) {
    const below = merged.get(child.name);
    merged.set(child.name, below ? mergeNodes(below, child, path?.next(child.name), report) : child);
  }
  return base.with({ children: [...merged.values()] });
}

const words = { scalar: 'a single value', mapping: 'a mapping', sequence: 'a list' } as const;

function conflict(base: Node, over: Node, report: Report): void {
  const message = `${label(over)} is ${words[over.kind]} here and ${words[base.kind]} below, which Compose cannot join`;
  const related = [{ at: base.at, label: 'what it is laid over' }];
  report({ kind: 'merge-conflict', at: over.at, message, help: 'Write it in the same form in both places', related });
}

function label({ name }: Node): string {
  return name !== '' && name.length <= 24 ? `\`${name}\`` : 'This';
}

/** A list with these items, of which each is there once, where the path asks for that. */
export function withItems(list: Node, items: readonly Node[], path: MergePath | undefined): Node {
  const kept = path?.here?.unique ? path.here.unique(items) : items;
  return kept === list.children ? list : list.with({ children: kept });
}
