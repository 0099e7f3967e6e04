import type { Location } from '../source/source-file.ts';
import type { Node } from '../yaml/node.ts';
import { readDependencies, type Dependency } from './parts/depends-on.ts';
import { readDevice, type Device } from './parts/device.ts';
import { readEnvironment, type Variable } from './parts/environment.ts';
import { readHealthcheck, type Healthcheck } from './parts/healthcheck.ts';
import { readAssumedImage, readImage, type Image } from './parts/image.ts';
import { readMount, readTmpfs, type Mount } from './parts/mount.ts';
import { Port } from './parts/port.ts';

/** A service as it will run. Each of its parts knows the file that it comes from. */
export class Service {
  readonly node: Node;
  #image: Image | undefined;
  #assumedImage: Image | undefined;
  #ports: readonly Port[] | undefined;
  #mounts: readonly Mount[] | undefined;
  #environment: readonly Variable[] | undefined;
  #dependencies: readonly Dependency[] | undefined;

  constructor(node: Node) {
    this.node = node;
  }

  get name(): string {
    return this.node.name;
  }

  /** Its name, where it is written. */
  get at(): Location {
    return (this.node.key ?? this.node).at;
  }

  /** What stands under these keys, one below the other. */
  get(...path: readonly string[]): Node | undefined {
    return this.node.get(...path);
  }

  /** The image that it runs, or that is built for it. */
  get image(): Image | undefined {
    const image = this.get('image');
    return (this.#image ??= image && readImage(image));
  }

  /** The same where nothing is set from outside: with the defaults of variables. */
  get assumedImage(): Image | undefined {
    const image = this.get('image');
    return (this.#assumedImage ??= image && readAssumedImage(image));
  }

  /** How its image is built; `undefined` where it is not. */
  get build(): Node | undefined {
    const build = this.get('build');
    return build?.isNull ? undefined : build;
  }

  get ports(): readonly Port[] {
    this.#ports ??= (this.get('ports')?.children ?? []).map(Port.read).filter((port) => port !== undefined);
    return this.#ports;
  }

  /** What stands under `volumes` and `tmpfs`. */
  get mounts(): readonly Mount[] {
    this.#mounts ??= [...(this.get('volumes')?.children ?? []).map(readMount), ...listOf(this.get('tmpfs')).map(readTmpfs)].filter(
      (mount) => mount !== undefined,
    );
    return this.#mounts;
  }

  get devices(): readonly Device[] {
    return (this.get('devices')?.children ?? []).map(readDevice).filter((device) => device !== undefined);
  }

  /** What it reserves of the host's devices for itself alone, GPUs most often, as written. */
  get reservedDevices(): readonly Node[] {
    return this.get('deploy', 'resources', 'reservations', 'devices')?.children ?? [];
  }

  get environment(): readonly Variable[] {
    this.#environment ??= readEnvironment(this.get('environment'));
    return this.#environment;
  }

  get dependencies(): readonly Dependency[] {
    this.#dependencies ??= readDependencies(this.get('depends_on'));
    return this.#dependencies;
  }

  get healthcheck(): Healthcheck | undefined {
    return readHealthcheck(this.get('healthcheck'));
  }

  /** It runs where one of these is switched on; always, where there is none. */
  get profiles(): readonly string[] {
    return (this.get('profiles')?.children ?? []).flatMap(({ text }) => text ?? []);
  }

  /** "host", "none", "bridge", "service:db"; `undefined` also where it is not known. */
  get networkMode(): string | undefined {
    return this.get('network_mode')?.text;
  }
}

/** The services of a project, by their names, in the order of its root. */
export function servicesOf(root: Node): ReadonlyMap<string, Service> {
  const services = root.get('services');
  return new Map((services?.kind === 'mapping' ? services.children : []).map((node) => [node.name, new Service(node)]));
}

function listOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'scalar' ? [node] : (node?.children ?? []);
}
