import type { Node } from '../../../yaml/node.ts';
import { numberAsGo, resolvePlainV1, type ScalarV1 } from '../../../yaml/scalar-v1.ts';
import { resolveTaggedV1 } from '../../../yaml/tagged-v1.ts';

/** A scalar as Compose V1 reads it; `undefined` for what is no scalar, is not written there, or hangs on a variable. */
export function readV1(node: Node): ScalarV1 | undefined {
  if (node.kind !== 'scalar') return undefined;
  const { tag, value } = node;
  if (value === undefined) return undefined;
  if (tag !== undefined && !isForeign(tag)) return resolveTaggedV1(tag, typeof value === 'string' ? value : contentOf(node));
  if (node.isNull) return { type: 'null', text: 'None' };
  if (node.quoted || tag !== undefined || !isPlain(node)) return { type: 'text', text: String(value) };
  return resolvePlainV1(node.source);
}

/** A tag that is none of YAML's, as `!reset`: V1 knows none of them. */
function isForeign(tag: string): boolean {
  return tag !== '!' && !tag.startsWith('tag:yaml.org,2002:');
}

/** What stands within the quotes of a value that is no text: nothing there is escaped. */
export function contentOf({ source, quoted }: Node): string {
  return quoted ? source.slice(1, -1) : source;
}

/** What Compose V2 makes of a scalar where text is wanted. */
export function textV2(node: Node): string | undefined {
  return typeof node.value === 'number' ? (numberAsGo(node.source) ?? node.text) : node.text;
}

/** What stands in the file is what is read: no part of a list's item, nothing that a variable has brought. */
function isPlain({ source, value }: Node): boolean {
  return typeof value !== 'string' || source === value;
}
