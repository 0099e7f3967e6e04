import { readImageName, type Image } from '../parts/image.ts';
import { knownImages } from './facts.ts';
import type { KnownImage } from './known-image.ts';

/** Last parts of names that say nothing of the program: `mssql/server` is one of many. */
const general = new Set(['server', 'all-in-one']);

const byName = new Map(knownImages.flatMap((image) => image.names.map((name) => [name, image])));
const byLastParts = new Map(knownImages.flatMap((image) => [...image.names.map(lastPart).filter((part) => !general.has(part)), ...(image.alike ?? [])].map((part) => [part, image])));

/** Registries that hand out what Docker Hub has, as `REGISTRY/PREFIX`. */
const mirrors: ReadonlyMap<string, string> = new Map([
  ['docker.io', ''], ['index.docker.io', ''], ['registry-1.docker.io', ''], ['registry.hub.docker.com', ''], ['mirror.gcr.io', ''], ['public.ecr.aws', 'docker/'],
]);

/** What is known of just this image. `undefined` for one that someone else made, whatever its name. */
export function knownImage(image: Pick<Image, 'registry' | 'name'> | undefined): KnownImage | undefined {
  if (image?.name === undefined) return undefined;
  const { registry, name } = image;
  const prefix = registry === undefined ? '' : mirrors.get(registry);
  if (prefix === undefined) return byName.get(`${registry ?? ''}/${name}`);
  if (!name.startsWith(prefix)) return undefined;
  return byName.get(name.slice(prefix.length).replace(/^library\//, ''));
}

/** The same of a name as a Dockerfile has it; `undefined` where variables are in it. */
export function knownName(name: string): KnownImage | undefined {
  return knownImage(readImageName(name));
}

/** The program that an image runs, going by the end of its name: only title, kind, ports and schemes hold for it. */
export function programOf(image: Image | undefined): KnownImage | undefined {
  const parts = image?.name?.split('/') ?? [];
  return knownImage(image) ?? byLastParts.get(parts.slice(-2).join('/')) ?? byLastParts.get(parts.at(-1) ?? '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
