import { interpolate } from '../../load/variables/interpolate.ts';
import { assumeUnset } from '../../load/variables/substituted.ts';
import type { Project } from '../../project.ts';
import { lookupV1 } from '../env/distant-values.ts';
import { liveServices } from '../resources/used-resources.ts';

/** Whether the image of a service comes to nothing without the `.env` that V1 does not read where it is started: there it does not start. */
export function lacksImage(project: Project): boolean {
  if (!project.distantEnv) return false;
  const lookup = lookupV1(project);
  return liveServices(project).some(({ name }) => {
    const [written] = project.files.flatMap(({ role, layout }) => (role === 'extended' ? [] : (layout.root.get('services', name, 'image') ?? []))).toReversed();
    return written !== undefined && assumeUnset(interpolate(written, lookup, () => undefined)).text === '';
  });
}
