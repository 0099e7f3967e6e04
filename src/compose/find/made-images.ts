import { imageKey, readImageName } from '../parts/image.ts';
import { readDocker } from '../../script/docker.ts';
import type { Script } from '../../script/script.ts';

/** The images that scripts build, tag or commit: each as `imageKey` says it. */
export function madeImages(scripts: readonly Pick<Script, 'invocations'>[]): ReadonlySet<string> {
  const given = scripts.flatMap(({ invocations }) => invocations.flatMap((each) => readDocker(each)?.givenImages ?? []));
  return new Set(
    given.flatMap(({ text }) => {
      const image = text === undefined ? undefined : readImageName(text);
      return image ? [imageKey(image)] : [];
    }),
  );
}
