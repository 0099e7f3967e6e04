import type { MappingShape, ScalarType, Shape } from './shape.ts';

const typeNames: Readonly<Record<ScalarType, string>> = { text: 'text', digits: 'a whole number', integer: 'a whole number', number: 'a number', boolean: '`true` or `false`', date: 'a date', null: 'nothing' };

/** What no one means to write, though the engine takes it. */
const unsaid: ReadonlySet<ScalarType> = new Set(['null', 'date']);

/** What may stand in a place: "a list or a mapping". */
export function wanted({ scalar, list, mapping }: Shape): string {
  const names: string[] = [];
  const types = scalar?.reads === 'boolean' ? new Set<ScalarType>(['boolean']) : (scalar?.types ?? new Set<ScalarType>());
  for (const type of types) {
    if (type === 'text' && scalar?.format && /^an? .{1,24}$/.test(scalar.format.what)) names.push(scalar.format.what);
    else if (!unsaid.has(type) && !(type !== 'number' && types.has('number') && (type === 'integer' || type === 'digits'))) names.push(typeNames[type]);
  }
  if (list) names.push('a list');
  if (mapping) names.push('a mapping');
  const last = names.pop() ?? 'nothing';
  return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}

/** Words in a row: "`a`, `b` or `c`". */
export function listed(words: readonly string[]): string {
  return words.map((word) => (word === '' ? 'nothing' : `\`${word}\``)).join(', ').replace(/, (?=[^,]*$)/, ' or ');
}

/** What to do about an unknown key of a mapping that is near no known one, as an order. */
export function unknownKeyHelp(name: string, shape: MappingShape, parents: readonly MappingShape[]): string {
  const inside = [...shape.keys].find(([, { mapping }]) => mapping?.keys.has(name));
  if (inside) return `Move it into \`${inside[0]}\``;
  const outside = parents.findLast(({ keys }) => keys.has(name));
  if (outside) return `Move it out, into ${outside.title}`;
  const service = shape.keys.get('services')?.mapping?.others?.shape.mapping;
  if (service?.keys.has(name)) return 'Move it into the service that it is for';
  return shape.extensions ? 'Remove it, or begin its name with `x-`' : 'Remove it';
}
