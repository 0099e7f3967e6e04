import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';
import { isSaid } from './said.ts';

/** The image was given up with V1; its last `latest` is 1.29.2. */
const image = /(?<![\w./-])(?:docker:\/\/)?(?:(?:index\.)?docker\.io\/)?(docker\/compose:((?:alpine-|debian-)?1\.\d[\w.-]*|latest)(?![\w.-]))/g;

/** No text has as many; what comes behind is left out. */
const maxImages = 100;

/** Where a text names an image of Compose V1, to build on it, to run it, or to copy from it. */
export function imagesIn(script: Script): readonly V1Install[] {
  const { file } = script;
  if (!file.text.includes('docker/compose:')) return [];
  return [...file.text.matchAll(image)].slice(0, maxImages).flatMap((match) => {
    const what = match[1] ?? '';
    const start = match.index + match[0].length - what.length;
    return isSaid(script, start) ? [{ at: { file, range: { start, end: start + what.length } }, by: 'image' as const, what }] : [];
  });
}
