import type { ComposeFile } from './project.ts';

/**
 * Tells of a file that it is a part of a project: it has services that could not run by themselves, having neither
 * image nor build, or no services at all.
 */
export function isFragment({ layout }: ComposeFile): boolean {
  const services = layout.root.get('services')?.children ?? [];
  if (services.length === 0) return layout.root.get('include') === undefined;
  return services.some((service) => service.kind === 'mapping' && !sources.some((name) => service.get(name)));
}

const sources = ['image', 'build', 'extends', 'provider'];
