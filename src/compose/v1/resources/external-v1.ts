import type { Node } from '../../../yaml/node.ts';
import { isExternal } from '../../parts/external.ts';

/** Whether V1 looks for a network, volume, secret or config elsewhere: to it, an empty mapping says no. */
export function isExternalV1(resource: Node): boolean {
  const external = resource.get('external');
  return isExternal(resource) && !(external?.kind === 'mapping' && external.children.length === 0);
}
