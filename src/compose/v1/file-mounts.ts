import type { Location } from '../../source/source-file.ts';
import type { Project } from '../project.ts';

/** A secret or config that a service mounts. */
export interface FileMount {
  readonly kind: 'secret' | 'config';
  readonly name: string;
  readonly at: Location;
  /** Kept by a swarm. */
  readonly isExternal: boolean;
}

/** The secrets and configs of services that are declared. */
export function* fileMounts({ root, services }: Project): Iterable<FileMount> {
  for (const kind of ['secret', 'config'] as const) {
    for (const service of services.values()) {
      for (const item of service.get(`${kind}s`)?.children ?? []) {
        const source = item.kind === 'mapping' ? item.get('source') : item;
        const name = source?.text;
        const declared = name === undefined ? undefined : root.get(`${kind}s`, name);
        if (!source || name === undefined || !declared) continue;
        const external = declared.get('external');
        yield { kind, name, at: source.at, isExternal: external?.kind === 'mapping' || /^(?:true|yes|on|y|1)$/i.test(external?.text ?? '') };
      }
    }
  }
}
