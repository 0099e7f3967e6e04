import type { Service } from '../service.ts';

/**
 * Tells whether a service runs an image whose name or tag holds one of these parts, going by the defaults of variables. Of an
 * image that is built here and has no name, the service's own name tells.
 */
export function runsOneOf(service: Service, parts: readonly string[]): boolean {
  const image = service.assumedImage ?? service.image;
  const names = image ? [image.name ?? '', image.tag ?? ''] : service.build ? [service.name] : [];
  return names.some((name) => parts.some((part) => name.includes(part)));
}
