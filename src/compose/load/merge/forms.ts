import type { Location } from '../../../source/source-file.ts';
import { Node } from '../../../yaml/node.ts';
import type { Scalar } from '../../../yaml/scalar.ts';
import { textOf, withText } from '../variables/substituted.ts';
import type { Text } from '../variables/text.ts';

/** A scalar that no one has written, at the place of what it comes from. */
export function scalar({ at }: { readonly at: Location }, value: Scalar): Node {
  return new Node({ kind: 'scalar', at, value });
}

/** The items of a list; a text is a list of one, an entry of a mapping an item `name=value`. Numbers and the like are passed over. */
export function itemsOf(node: Node): readonly Node[] {
  if (node.kind === 'sequence') return node.children;
  if (node.kind === 'mapping') return node.children.flatMap(itemsOfEntry);
  return isText(node) ? [node.with({ key: undefined })] : [];
}

/** A scalar that the engine reads as text, or whose value is not known. */
export function isText({ kind, value }: Node): boolean {
  return kind === 'scalar' && (value === undefined || typeof value === 'string');
}

function itemsOfEntry(entry: Node): readonly Node[] {
  if (entry.kind === 'sequence') return entry.children.map((child) => pair(entry.name, child));
  if (entry.kind === 'mapping') return [unknownText(entry)];
  return [entry.isNull ? scalar(entry.key ?? entry, entry.name) : pair(entry.name, entry)];
}

function pair(name: string, value: Node): Node {
  return withText(value, [`${name}=`, ...(textOf(value) ?? [])]).with({ key: undefined });
}

/** The entries of a mapping; an item `name=value` of a list is an entry with that name, `name` alone one without a value. */
export function entriesOf(node: Node): readonly Node[] {
  return node.kind === 'mapping' ? node.children : itemsOf(node).map(entryOf);
}

/** The same as they are once joined with others, when each value is text: that of a list's last item, some text of a mapping. */
export function textEntriesOf(node: Node): readonly Node[] {
  return entriesOf(node).flatMap((entry) => {
    const { kind, value, key } = entry;
    if (kind === 'sequence') return entry.children.slice(-1).map((item) => withText(item, textOf(item) ?? ['']).with({ key }));
    if (kind === 'mapping') return [unknownText(entry).with({ key })];
    return [typeof value === 'string' && /^\d{4}-/.test(value) ? entry.with({ quoted: true }) : entry];
  });
}

/** What the engine writes for a mapping, which no one means. */
function unknownText({ at }: Node): Node {
  return new Node({ kind: 'scalar', at });
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

/** A list of names as a mapping, each name with the same value. A single value is passed over. */
export function namedOf(node: Node, filling?: Readonly<Record<string, Scalar>>): Node {
  if (node.kind === 'mapping') return node;
  const children = (node.kind === 'sequence' ? node.children : []).map((item) => {
    const key = item.with({ key: undefined });
    const { at } = item;
    if (!filling) return new Node({ kind: 'scalar', at, key, value: null });
    const parts = Object.entries(filling).map(([name, value]) => new Node({ kind: 'scalar', at, key: scalar(item, name), value }));
    return new Node({ kind: 'mapping', at, key, children: parts });
  });
  return new Node({ kind: 'mapping', at: node.at, key: node.key, tag: node.tag, children });
}
