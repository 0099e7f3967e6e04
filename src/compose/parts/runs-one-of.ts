import { oncePer } from '../../source/once-per.ts';
import { folderOf, nameOf } from '../../source/path.ts';
import type { Service } from '../service.ts';

/**
 * Tells whether a service runs an image whose name or tag holds one of these words: `plex` is in `linuxserver/plex`, not in
 * `team/complex`; `node-exporter` may be `node_exporter` or `nodeexporter`, and `${NODE_EXPORTER_IMAGE}`. Goes by the defaults of variables. Of an image that
 * is built here, or whose name hangs on a variable, the service's own name tells, too, and the folder of what it is built from;
 * and what it begins with, where that is handed in.
 */
export function runsOneOf(service: Service, words: readonly string[], base = ''): boolean {
  return [...namesOf(service), service.build ? base : ''].some((name) => patternOf(words).test(hyphened(name)));
}

/** Any of these words, with hyphens or without, between what is neither a letter nor a digit. */
const patternOf = oncePer((words: readonly string[]): RegExp => {
  const spellings = words.map(hyphened).flatMap((word) => [word, word.replaceAll('-', '')]).filter((word) => word !== '');
  const any = spellings.map((word) => word.replaceAll(/[^\w-]/g, String.raw`\$&`)).join('|');
  return any === '' ? /(?!)/ : new RegExp(String.raw`(?<![A-Za-z\d])(?:${any})(?![A-Za-z\d])`);
});

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
  return [folder && nameOf(folder.replace(/(?<!\/)\/+$/, '')), dockerfile && nameOf(folderOf(dockerfile))].filter((name) => name !== undefined);
}

function hyphened(name: string): string {
  return name.replaceAll(/[_.]/g, '-').toLowerCase();
}
