import { oncePer } from '../../source/once-per.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import { isLocalName } from '../images/official.ts';
import { imageKey } from './image.ts';

/** Tells whether a service's image comes from a registry: no service of the project builds it, nor does a script, and one has it. */
export function isPulled(service: Service, project: Project): boolean {
  if (service.build !== undefined || ['never', 'build'].includes(service.get('pull_policy')?.text ?? '')) return false;
  const images = [service.image, service.assumedImage].filter((image) => image !== undefined);
  if (images.some(({ registry, name }) => registry === undefined && name !== undefined && isOwn(name, service.node.at.file.path))) return false;
  return !images.some((image) => isLocalName(image) || builtBy(project).has(imageKey(image)) || project.madeImages.has(imageKey(image)));
}

const builtBy = oncePer(({ services }: Project): ReadonlySet<string> => {
  return new Set([...services.values()].flatMap(({ build, image }) => (build && image ? [imageKey(image)] : [])));
});

/** Called as the folder in whose `src/main/docker` the file lies: Maven or Gradle makes it of what is there. */
function isOwn(name: string, path: string): boolean {
  const module = /(?:^|\/)([^/]+)\/src\/main\/docker\/[^/]*$/.exec(path)?.[1];
  return module !== undefined && name.toLowerCase() === module.toLowerCase();
}
