import { folderOf, nameOf } from '../../source/path.ts';
import type { Service } from '../service.ts';

/**
 * Tells whether a service runs an image whose name or tag holds one of these parts, going by the defaults of variables; `-`
 * and `_` count for nothing. Of an image that is built here, or whose name hangs on a variable, the service's own name tells,
 * too, and so does the folder of what it is built from.
 */
export function runsOneOf(service: Service, parts: readonly string[]): boolean {
  const names = namesOf(service).map(plain);
  return parts.map(plain).some((part) => names.some((name) => name.includes(part)));
}

function namesOf(service: Service): readonly string[] {
  const image = service.assumedImage ?? service.image;
  const known = image?.name === undefined ? [] : [image.name, image.tag ?? ''];
  if (known.length > 0 && !service.build) return known;
  return [...known, service.name, service.get('image')?.source ?? '', ...foldersOf(service)];
}

/** `./images/socket-proxy`, `./images/socket-proxy/Dockerfile`. */
function foldersOf({ build }: Service): readonly string[] {
  const context = build?.kind === 'scalar' ? build : build?.get('context');
  const [folder, dockerfile] = [context?.text, build?.get('dockerfile')?.text];
  return [folder && nameOf(folder.replace(/\/+$/, '')), dockerfile && nameOf(folderOf(dockerfile))].filter((name) => name !== undefined);
}

function plain(name: string): string {
  return name.replaceAll(/[-_]/g, '');
}
