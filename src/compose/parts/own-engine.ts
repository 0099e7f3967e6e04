import type { Service } from '../service.ts';

/** Where engines keep their containers. */
const stores = /^\/var\/lib\/(?:docker|containerd|containers|rancher\/k3s|kubelet)\/?$/;

/** Whether a service runs a container engine of its own, which keeps its containers in a volume: the host's own lie in a folder. */
export function runsOwnEngine({ mounts }: Service): boolean {
  return mounts.some(({ type, target }) => type === 'volume' && target !== undefined && stores.test(target));
}
