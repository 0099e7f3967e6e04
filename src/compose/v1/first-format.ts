import type { Node } from '../../yaml/node.ts';
import type { Project } from '../project.ts';

/** The services of files that have nothing but services, at the top. */
export function firstFormatServices({ files }: Project): readonly Node[] {
  return files.flatMap(({ layout }) => (layout.kind === 'legacy' ? layout.strays : []));
}
