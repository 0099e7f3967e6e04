import type { Node } from '../../yaml/node.ts';
import type { ScalarType } from './shape.ts';

/** Go's yaml.v3 takes these for a point in time, unless they are in quotes. */
const date = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d?:\d\d?(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/;

/** What the engine takes a scalar for; `variable` for text that hangs on what is not known. */
export function typeOf(node: Node, interpolated: boolean): ScalarType | 'date' | 'variable' {
  const { value } = node;
  if (value === undefined) return 'variable';
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return isWhole(value, node.source) ? 'integer' : 'number';
  if (!interpolated && value.includes('$')) return 'variable';
  return !node.quoted && node.tag === undefined && date.test(value) && date.test(node.source) ? 'date' : 'text';
}

function isWhole(value: number, source: string): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 64 && (!/[.eE]/.test(source) || /^[-+]?0x/i.test(source));
}
