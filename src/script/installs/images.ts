import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';
import { imageOfV1 } from '../image.ts';
import { isSaid } from './said.ts';
import { variableIn, versionsOf } from './versions.ts';

/** The image was given up with V1; its last `latest` is 1.29.2. */
const image = /(?<![\w./-])(?:docker:\/\/)?(?:(?:index\.)?docker\.io\/)?(docker\/compose:((?:alpine-|debian-)?1\.\d[\w.-]*|latest)(?![\w.-]))/g;

/** An image whose version a variable holds; with the name of the flavour in front of it. */
const behindVariable = /(?<![\w./-])(?:(?:index\.)?docker\.io\/)?docker\/compose:(?:alpine-|debian-)?(\$\{?\w[^\s"'}]{0,80}\}?)/g;

/** No text has as many; what comes behind is left out. */
const maxImages = 100;

/** Where a text names an image of Compose V1, to build on it, to run it, or to copy from it. */
export function imagesIn(script: Script): readonly V1Install[] {
  const { file } = script;
  if (!file.text.includes('docker/compose')) return [];
  return [...named(script), ...byVariable(script), ...withoutTag(script)];
}

function named(script: Script): readonly V1Install[] {
  const { file } = script;
  return [...file.text.matchAll(image)].slice(0, maxImages).flatMap((match) => {
    const what = match[1] ?? '';
    const start = match.index + match[0].length - what.length;
    return isSaid(script, start) ? [{ at: { file, range: { start, end: start + what.length } }, by: 'image' as const, what }] : [];
  });
}

/** Told where the version is set in the same text. */
function byVariable(script: Script): readonly V1Install[] {
  const { file } = script;
  const names = new Set([...file.text.matchAll(behindVariable)].slice(0, maxImages).filter(({ index }) => isSaid(script, index)).flatMap(([, written = '']) => variableIn(written) ?? []));
  const places = [...names].map((name) => versionsOf(script, name)).filter((set) => set.length > 0 && set.every((at) => /^1\.\d/.test(file.slice(at.range))));
  return places.flat().map((at) => ({ at, by: 'image', what: `docker/compose:${file.slice(at.range)}` }));
}

/** `docker run docker/compose up`. Elsewhere the name without a tag is that of the repository. */
function withoutTag({ invocations }: Script): readonly V1Install[] {
  return invocations.flatMap(({ words }) => {
    const taken = imageOfV1(words);
    return taken?.text?.endsWith('docker/compose') ? [{ at: taken.at, by: 'image' as const, what: taken.text }] : [];
  });
}
