import { distance } from 'fastest-levenshtein';
import type { MappingShape, ScalarType, Shape } from './shape.ts';

const typeNames: Readonly<Record<ScalarType, string>> = { text: 'text', digits: 'a whole number', integer: 'a whole number', number: 'a number', boolean: '`true` or `false`', null: 'nothing' };

/** What may stand in a place: "a list or a mapping". */
export function wanted({ scalar, list, mapping }: Shape): string {
  const names: string[] = [];
  const types = scalar?.reads === 'boolean' ? new Set<ScalarType>(['boolean']) : (scalar?.types ?? new Set<ScalarType>());
  for (const type of types) {
    if (type !== 'null' && !(type !== 'number' && types.has('number') && (type === 'integer' || type === 'digits'))) names.push(typeNames[type]);
  }
  if (list) names.push('a list');
  if (mapping) names.push('a mapping');
  const last = names.pop() ?? 'nothing';
  return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}

/** What is to be written there instead, as an order. */
export function remedy({ scalar, list, mapping }: Shape): string {
  if (list) return list.item.mapping && !list.item.scalar ? 'Write a list, each entry behind a dash' : 'Write a list: `- …` on a line for each';
  if (mapping) return 'Write keys with values below it, or remove it';
  if (scalar?.types.has('text')) return 'Write text, in quotes if it looks like a number';
  return `Write ${wanted(scalar ? { scalar } : {})}`;
}

/** The word of a list that is most likely meant; `undefined` where none is close. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const plain = simplify(word);
  let best: string | undefined;
  let least = Math.max(1, Math.min(3, Math.floor(plain.length / 3))) + 1;
  if (plain.length > maxWord) return undefined;
  for (const candidate of words) {
    const far = distance(plain, simplify(candidate));
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** Longer than any key: comparing costs the square of the length. */
const maxWord = 60;

function simplify(word: string): string {
  return word.toLowerCase().replaceAll(/[-\s]/g, '_');
}

/** A name, cut to what fits into a message and onto a line. */
export function shorten(name: string, most = 30): string {
  const line = name.replaceAll(/[\s`]+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
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
