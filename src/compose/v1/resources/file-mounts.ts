import type { Location } from '../../../source/source-file.ts';
import type { Node } from '../../../yaml/node.ts';
import { assume } from '../../load/variables/substituted.ts';
import type { Project } from '../../project.ts';
import type { Service } from '../../service.ts';

/** A secret or config that a service names. */
export interface FileSource {
  readonly kind: 'secret' | 'config';
  readonly name: string;
  readonly at: Location;
  readonly declared: Node | undefined;
  readonly service: Service;
}

/** One that is declared, and mounted into a container. */
export interface FileMount extends FileSource {
  /** Kept by a swarm. */
  readonly isExternal: boolean;
}

/** The secrets and configs that services name. */
export function* fileSources({ root, services }: Project): Iterable<FileSource> {
  for (const kind of ['secret', 'config'] as const) {
    for (const service of services.values()) {
      for (const item of service.get(`${kind}s`)?.children ?? []) {
        const source = item.kind === 'mapping' ? item.get('source') : item;
        const name = source && assume(source).text;
        if (source && name !== undefined) yield { kind, name, at: source.at, declared: root.get(`${kind}s`, name), service };
      }
    }
  }
}

/** The secrets and configs of services that are declared and mounted. */
export function* fileMounts(project: Project): Iterable<FileMount> {
  for (const source of fileSources(project)) {
    if (!source.declared || isNoneStarted(source.service)) continue;
    const external = source.declared.get('external');
    yield { ...source, isExternal: external?.kind === 'mapping' || /^(?:true|yes|on|y|1)$/i.test(external?.text ?? '') };
  }
}

/** A service of `scale: 0` has no container. */
function isNoneStarted(service: Service): boolean {
  return (service.get('scale') ?? service.get('deploy', 'replicas'))?.value === 0;
}
