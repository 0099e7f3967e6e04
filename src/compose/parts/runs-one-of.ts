import type { Service } from '../service.ts';

/** Tells whether a service runs an image whose name or tag holds one of these parts, going by the defaults of variables where nothing else is known. */
export function runsOneOf(service: Service, parts: readonly string[]): boolean {
  const { name = '', tag = '' } = service.assumedImage ?? service.image ?? {};
  return parts.some((part) => name.includes(part) || tag.includes(part));
}
