import { everyNode } from '../../../yaml/every.ts';
import type { Node } from '../../../yaml/node.ts';
import type { MappingShape, ScalarShape, Shape } from '../../spec/shape.ts';
import { readV1 } from '../values/reading.ts';

/** Whether V1 takes a value of this shape where it stands, so far as that is known without the values of variables. */
export function fitsV1(node: Node, shape: Shape): boolean {
  if (!shape.scalar && !shape.list && !shape.mapping) return true;
  if (node.kind === 'scalar') return shape.scalar ? scalarFits(node, shape.scalar) : node.value === undefined;
  if (node.kind === 'sequence') {
    const { list } = shape;
    return list !== undefined && node.children.every((child) => fitsV1(child, list.item)) && !(list.unique && hasTwins(node));
  }
  return shape.mapping !== undefined && mappingFits(node, shape.mapping);
}

/** Whether a document has a tag or a value anywhere that V1 cannot read, as `!reset`, `=` or the 30th of February. */
export function holdsUnread(root: Node): boolean {
  return everyNode(root).some((node) => {
    const { tag } = node;
    if (tag !== undefined && !tags.test(tag)) return true;
    return readV1(node)?.type === 'refused' && !tag?.endsWith(':binary');
  });
}

/** The tags that PyYAML reads. */
const tags = /^(?:!|tag:yaml\.org,2002:(?:str|null|int|float|bool|timestamp|binary|map|seq|set|omap|pairs|merge))$/;

/**
 * Whether a mapping has keys that V1 cannot put in order, as it does before it starts a container: texts and numbers, one that
 * is null beside another, or a date.
 */
export function hasUnsortableKeys(node: Node | undefined): boolean {
  return (node ? everyNode(node) : []).some(({ kind, children }) => {
    const kinds = new Set(kind === 'mapping' ? children.map(kindOfKey) : []);
    return kinds.size > 1 || kinds.has('date');
  });
}

function kindOfKey({ key }: Node): string {
  const type = key && readV1(key)?.type;
  if (type === undefined || type === 'text' || type === 'refused') return 'text';
  return type === 'null' || type === 'date' ? type : 'number';
}

/** The texts that V1 makes something else of, where it wants that. A whole number may lead with `0x`, `0o`, `0b`, or with `0` for octal. */
export const casts = {
  boolean: /^(?:y|yes|true|on|n|no|false|off)$/i,
  integer: /^\s*[-+]?(?:0x[\da-f]+|0b[01]+|0o?[0-7]+|0|[1-9][\d_]*)\s*$/i,
  number: /^\s*[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i,
} as const;

/** A variable without anything to stand in for it. */
const mayBeEmpty = /^\$(?:\w+|\{\w+(?::?-)?\})$/;

function scalarFits(node: Node, { types, words, reads, least = -Infinity, most = Infinity }: ScalarShape): boolean {
  const reading = readV1(node);
  if (!reading) return true;
  // What a variable brings is text, and no more than text where V1 casts nothing.
  if (reading.text.includes('$')) return types.has('text') && (words?.[0] !== '' || mayBeEmpty.test(reading.text));
  if (reading.type === 'text' && words && words.length > 0 && !words.includes(reading.text)) return false;
  switch (reading.type) {
    case 'text':
      return types.has('text') && (!reads || casts[reads].test(reading.text));
    case 'integer':
      return (types.has('integer') || types.has('number')) && Number(reading.text) >= least && Number(reading.text) <= most;
    case 'date':
    case 'refused':
      return false;
    default:
      return types.has(reading.type);
  }
}

/** V1 tells a number from a text of the same digits. */
function hasTwins({ children }: Node): boolean {
  const seen = new Set<string>();
  for (const reading of children.map(readV1)) {
    if (!reading || reading.text.includes('$')) continue;
    const id = `${reading.type === 'text' ? 'text' : 'number'} ${reading.text}`;
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

function mappingFits(node: Node, shape: MappingShape): boolean {
  return node.children.every((child) => entryFits(child, shape)) && shape.required.every((name) => node.get(name));
}

function entryFits(child: Node, { keys, others, extensions }: MappingShape): boolean {
  const { key, name } = child;
  const known = keys.get(name);
  if (known) return fitsV1(child, known);
  if (others) return (isAnyName(others.name) || (others.name.test(name) && (!key || readV1(key)?.type === 'text'))) && fitsV1(child, others.shape);
  return extensions && name.startsWith('x-');
}

/** V1 makes text of whatever a variable or label is called, and of nothing else's name. */
function isAnyName({ source }: RegExp): boolean {
  return source === '[^]';
}
