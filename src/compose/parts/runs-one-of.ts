import type { Service } from '../service.ts';

/**
 * Tells whether a service runs an image whose name or tag holds one of these words: `plex` is in `linuxserver/plex`, not in
 * `team/complex`. Goes by the defaults of variables. Of an image that is built here and has no name, the service's own name tells.
 */
export function runsOneOf(service: Service, words: readonly string[]): boolean {
  const image = service.assumedImage ?? service.image;
  const names = image ? [image.name ?? '', image.tag ?? ''] : service.build ? [service.name] : [];
  return names.some((name) => words.some((word) => holdsWord(name, word)));
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
