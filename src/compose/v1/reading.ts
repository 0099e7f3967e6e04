import type { Node } from '../../yaml/node.ts';
import { numberAsGo, resolvePlainV1, type ScalarV1 } from '../../yaml/scalar-v1.ts';

/** A scalar as Compose V1 reads it; `undefined` for what is no scalar, is not written there, or hangs on a variable. */
export function readV1(node: Node): ScalarV1 | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (node.isNull) return { type: 'null', text: 'None' };
  if (node.value === undefined) return undefined;
  if (node.quoted || node.tag !== undefined || !isPlain(node)) return { type: 'text', text: String(node.value) };
  return resolvePlainV1(node.source);
}

/** What Compose V2 makes of a scalar where text is wanted. */
export function textV2(node: Node): string | undefined {
  return typeof node.value === 'number' ? (numberAsGo(node.source) ?? node.text) : node.text;
}

/** What stands in the file is what is read: no part of a list's item, nothing that a variable has brought. */
function isPlain({ source, value }: Node): boolean {
  return typeof value !== 'string' || source === value;
}
