import type { Location } from '../source/source-file.ts';
import type { Node } from '../yaml/node.ts';
import { tidyPath } from './parts/mount.ts';
import type { Project } from './project.ts';
import type { Service } from './service.ts';

/** A path of the host that a container gets to see. What is not known is `undefined`. */
export interface HostPath {
  /** Without doubled slashes, `.` and `..`, and at least `/` long; below `~` where it is in someone's home. */
  readonly path: string | undefined;
  /** The source of the mount. */
  readonly at: Location;
  /** Where the volume says so, if it is a volume that stands for the path. */
  readonly volumeAt: Location | undefined;
  readonly target: string | undefined;
  readonly readOnly: boolean | undefined;
}

/** What a service gets to see of the host: what it mounts, and the volumes of the `local` driver that are folders of the host. */
export function hostPathsOf({ mounts }: Service, { root }: Project): readonly HostPath[] {
  return mounts.flatMap(({ type, source, sourceAt, target, targetAt, readOnly }): readonly HostPath[] => {
    if (type === undefined || type === 'bind' || type === 'npipe') return [{ path: source, at: source === undefined ? targetAt : sourceAt, volumeAt: undefined, target, readOnly }];
    const bound = type === 'volume' && source !== undefined ? boundFolder(root.get('volumes', source)) : undefined;
    return bound ? [{ path: bound.path, at: sourceAt, volumeAt: bound.at, readOnly: readOnly === false ? bound.readOnly : readOnly, target }] : [];
  });
}

/** `driver_opts: { type: none, o: bind, device: /path }`, as `mount` takes them. */
function boundFolder(volume: Node | undefined): { readonly path: string; readonly at: Location; readonly readOnly: boolean } | undefined {
  const [driver, device] = [volume?.get('driver'), volume?.get('driver_opts', 'device')];
  const flags = volume?.get('driver_opts', 'o')?.text?.split(',') ?? [];
  if (!device?.text?.startsWith('/') || (driver && driver.text !== 'local') || !flags.some((flag) => flag === 'bind' || flag === 'rbind')) return undefined;
  return { path: tidyPath(device.text), at: device.at, readOnly: flags.includes('ro') };
}
