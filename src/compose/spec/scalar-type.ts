import type { Node } from '../../yaml/node.ts';
import { floatTag } from '../../yaml/tagged.ts';
import { isDate } from '../../yaml/timestamp.ts';
import type { ScalarType } from './shape.ts';

/** What the engine takes a scalar for; `variable` for text that hangs on what is not known. */
export function typeOf(node: Node, interpolated: boolean): ScalarType | 'variable' {
  const { value } = node;
  if (value === undefined) return 'variable';
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return !Number.isInteger(value) ? 'number' : isDigits(value, node.source) && node.tag !== floatTag ? 'digits' : 'integer';
  if (!interpolated && value.includes('$')) return 'variable';
  return isDate(node) ? 'date' : 'text';
}

/** `08` is no octal number, so Go's yaml.v3 takes it for a decimal one with a fraction. */
function isDigits(value: number, source: string): boolean {
  const isFraction = /[.eE]/.test(source) || /^[-+]?0[0-7_]*[89]/.test(source);
  return Math.abs(value) < 2 ** 64 && (!isFraction || /^[-+]?0x/i.test(source));
}

/** Whether a scalar of one type may stand where these are wanted. */
export function fits(type: ScalarType, wanted: ReadonlySet<ScalarType>): boolean {
  if (type === 'digits' && (wanted.has('integer') || wanted.has('number'))) return true;
  return wanted.has(type) || (type === 'integer' && wanted.has('number'));
}
