import { isScalar, type ParsedNode } from 'yaml';

/** Whether a key is the `<<` that brings in the entries of another mapping. */
export function isMergeKey(raw: ParsedNode | null): boolean {
  if (!isScalar(raw) || raw.value !== '<<') return false;
  return raw.tag === undefined ? raw.type === 'PLAIN' || raw.type === undefined : raw.tag === 'tag:yaml.org,2002:merge';
}

/** Whether a document or a value holds nothing at all, not even a tag or an anchor. */
export function isNothing(raw: ParsedNode): boolean {
  return isScalar(raw) && raw.type === 'PLAIN' && raw.value === '' && !raw.tag && !raw.anchor;
}
