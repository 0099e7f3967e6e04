import type { Location } from '../../source/source-file.ts';
import { Node } from '../../yaml/node.ts';
import type { Scalar } from '../../yaml/scalar.ts';
import { textOf, withText } from './substituted.ts';
import type { Text } from './text.ts';

/** A scalar that no one has written, at the place of what it comes from. */
export function scalar({ at }: { readonly at: Location }, value: Scalar): Node {
  return new Node({ kind: 'scalar', at, value });
}

/** The items of a list; a single value is a list of one, an entry of a mapping an item `name=value`. */
export function itemsOf(node: Node): readonly Node[] {
  if (node.kind === 'sequence') return node.children;
  if (node.kind === 'mapping') return node.children.flatMap(itemsOfEntry);
  return node.isNull ? [] : [node.with({ key: undefined })];
}

function itemsOfEntry(entry: Node): readonly Node[] {
  if (entry.kind === 'sequence') return entry.children.map((child) => pair(entry.name, child));
  return [entry.isNull ? scalar(entry.key ?? entry, entry.name) : pair(entry.name, entry)];
}

function pair(name: string, value: Node): Node {
  return withText(value, [`${name}=`, ...(textOf(value) ?? [])]).with({ key: undefined });
}

/** The entries of a mapping; an item `name=value` of a list is an entry with that name, `name` alone one without a value. */
export function entriesOf(node: Node): readonly Node[] {
  return node.kind === 'mapping' ? node.children : itemsOf(node).map(entryOf);
}

function entryOf(item: Node): Node {
  const [first = '', ...rest] = textOf(item) ?? [];
  if (typeof first !== 'string') return item;
  const sign = first.indexOf('=');
  if (sign < 0 && rest.length > 0) return item;
  const key = scalar(item, sign < 0 ? first : first.slice(0, sign));
  if (sign < 0) return new Node({ kind: 'scalar', at: item.at, key, value: null });
  const value: Text = [first.slice(sign + 1), ...rest];
  return withText(item, value.length > 1 && value[0] === '' ? rest : value).with({ key });
}

/** A list of names as a mapping, each name with the same value. */
export function namedOf(node: Node, filling?: Readonly<Record<string, Scalar>>): Node {
  if (node.kind === 'mapping') return node;
  const children = itemsOf(node).map((item) => {
    const key = item.with({ key: undefined });
    const { at } = item;
    if (!filling) return new Node({ kind: 'scalar', at, key, value: null });
    const parts = Object.entries(filling).map(([name, value]) => new Node({ kind: 'scalar', at, key: scalar(item, name), value }));
    return new Node({ kind: 'mapping', at, key, children: parts });
  });
  return new Node({ kind: 'mapping', at: node.at, key: node.key, tag: node.tag, children });
}
