import { folderOf, nameOf } from '../../source/path.ts';
import type { Service } from '../service.ts';

/**
 * Tells whether a service runs an image whose name or tag holds one of these words: `plex` is in `linuxserver/plex`, not in
 * `team/complex`; `node-exporter` may be `node_exporter` or `nodeexporter`. Goes by the defaults of variables. Of an image that
 * is built here, or whose name hangs on a variable, the service's own name tells, too, and the folder of what it is built from;
 * and what it begins with, where that is handed in.
 */
export function runsOneOf(service: Service, words: readonly string[], base = ''): boolean {
  const names = [...namesOf(service), service.build ? base : ''].map(hyphened);
  return words.map(hyphened).some((word) => names.some((name) => holdsWord(name, word) || holdsWord(name, word.replaceAll('-', ''))));
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
  return [folder && nameOf(folder.replace(/(?<!\/)\/+$/, '')), dockerfile && nameOf(folderOf(dockerfile))].filter((name) => name !== undefined);
}

function hyphened(name: string): string {
  return name.replaceAll('_', '-');
}

function holdsWord(name: string, word: string): boolean {
  let at = word === '' ? -1 : name.indexOf(word);
  while (at !== -1) {
    if (!isLetter(name[at - 1]) && !isLetter(name[at + word.length])) return true;
    at = name.indexOf(word, at + 1);
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-z\d]/i.test(character);
}
