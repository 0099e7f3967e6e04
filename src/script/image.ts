import type { Word } from './call.ts';
import { readDocker } from './docker.ts';

/** The image was given up with V1; its last `latest`, which is meant where there is no tag, is 1.29.2. */
const name = /^(?:(?:index\.)?docker\.io\/)?docker\/compose(?::(?:(?:alpine-|debian-)?1\.\d[\w.-]*|latest))?$/;

/** The word of a command that names V1's image, `docker run … docker/compose:1.29.2 up`, where the image's own program runs. */
export function imageOfV1(words: readonly Word[]): Word | undefined {
  const docker = readDocker({ words });
  if (!docker || (docker.verb !== 'run' && docker.verb !== 'create') || docker.options.some(({ name: option }) => option === '--entrypoint')) return undefined;
  return docker.images.find(({ text }) => text !== undefined && name.test(text));
}
