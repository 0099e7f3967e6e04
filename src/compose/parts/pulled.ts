import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import type { Image } from './image.ts';

/** Built images by project, worked out when first asked for. */
const built = new WeakMap<Project, ReadonlySet<string>>();

/** Tells whether a service's image comes from a registry: neither it nor another service of the project builds it. */
export function isPulled(service: Service, project: Project): boolean {
  if (service.build !== undefined || ['never', 'build'].includes(service.get('pull_policy')?.text ?? '')) return false;
  const images = [service.image, service.assumedImage].filter((image) => image !== undefined);
  return !images.some((image) => builtBy(project).has(nameOf(image)));
}

function builtBy(project: Project): ReadonlySet<string> {
  const known = built.get(project);
  if (known) return known;
  const names = new Set([...project.services.values()].flatMap((service) => (service.build && service.image ? [nameOf(service.image)] : [])));
  built.set(project, names);
  return names;
}

function nameOf({ registry, name }: Image): string {
  return `${registry ?? ''}/${name ?? ''}`;
}
