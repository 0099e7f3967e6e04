import type { Node } from '../../yaml/node.ts';

/** Whether a network, volume, secret or config is made elsewhere: `external: true`, or the mapping of older formats. */
export function isExternal(resource: Node): boolean {
  const external = resource.get('external');
  return external !== undefined && external.value !== false;
}
