import { oncePer } from '../../source/once-per.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import { imageKey } from './image.ts';

/** Tells whether a service's image comes from a registry: no service of the project builds it, nor does a script. */
export function isPulled(service: Service, project: Project): boolean {
  if (service.build !== undefined || ['never', 'build'].includes(service.get('pull_policy')?.text ?? '')) return false;
  const images = [service.image, service.assumedImage].filter((image) => image !== undefined);
  return !images.some((image) => builtBy(project).has(imageKey(image)) || project.madeImages.has(imageKey(image)));
}

const builtBy = oncePer(({ services }: Project): ReadonlySet<string> => {
  return new Set([...services.values()].flatMap(({ build, image }) => (build && image ? [imageKey(image)] : [])));
});
