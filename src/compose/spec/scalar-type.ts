import type { Node } from '../../yaml/node.ts';
import type { ScalarType } from './shape.ts';

/** Go's yaml.v3 takes these for a point in time, unless they are in quotes. */
const date = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d?:\d\d?(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/;

/** What the engine takes a scalar for; `variable` for text that hangs on what is not known. */
export function typeOf(node: Node, interpolated: boolean): ScalarType | 'date' | 'variable' {
  const { value } = node;
  if (value === undefined) return 'variable';
  if (node.tag === '!override') return 'text';
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return !Number.isInteger(value) ? 'number' : isDigits(value, node.source) ? 'digits' : 'integer';
  if (!interpolated && value.includes('$')) return 'variable';
  return !node.quoted && node.tag === undefined && date.test(value) && date.test(node.source) ? 'date' : 'text';
}

/** `08` is no octal number, so Go's yaml.v3 takes it for a decimal one with a fraction. */
function isDigits(value: number, source: string): boolean {
  const isFraction = /[.eE]/.test(source) || /^[-+]?0[0-7_]*[89]/.test(source);
  return Math.abs(value) < 2 ** 64 && (!isFraction || /^[-+]?0x/i.test(source));
}

/** A scalar's text as the engine sees it: behind `!override`, everything is text. */
export function textOf(node: Node): string {
  return node.tag === '!override' && !node.quoted ? node.source.replace(/^!override\s+/, '') : (node.text ?? '');
}

/** Whether a scalar of one type may stand where these are wanted. */
export function fits(type: ScalarType, wanted: ReadonlySet<ScalarType>): boolean {
  if (type === 'digits' && (wanted.has('integer') || wanted.has('number'))) return true;
  return wanted.has(type) || (type === 'integer' && wanted.has('number'));
}
