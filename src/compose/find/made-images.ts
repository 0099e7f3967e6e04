import { imageKey, readAssumedImage, readImageName } from '../parts/image.ts';
import type { ComposeFile } from '../project.ts';
import { interpolate } from '../load/variables/interpolate.ts';
import { servicesOf } from '../service.ts';
import { readDocker } from '../../script/docker.ts';
import type { Script } from '../../script/script.ts';

/** The images that scripts build, tag or commit: each as `imageKey` says it. */
export function madeImages(scripts: readonly Pick<Script, 'invocations'>[]): ReadonlySet<string> {
  const given = scripts.flatMap(({ invocations }) => invocations.flatMap((each) => readDocker(each)?.givenImages ?? []));
  return new Set(
    given.flatMap(({ at, text = nameBeforeVariable(at.file.slice(at.range)) }) => {
      const image = readImageName(text);
      return image ? [imageKey(image)] : [];
    }),
  );
}

/** The name in `team/app:$TAG` as it is written: of a tag nothing is asked. */
function nameBeforeVariable(written: string): string {
  return /^["']?([\w./-]+):[^/]*$/.exec(written)?.[1] ?? '';
}

/** The images that services of these files are built into where nothing is set from outside, each as `imageKey` says it. */
export function builtImages(files: readonly ComposeFile[]): ReadonlySet<string> {
  const built = files.flatMap(({ layout }) => [...servicesOf(layout.root).values()].filter(({ build }) => build !== undefined));
  return new Set(built.flatMap((service) => {
    const written = service.get('image');
    const image = written && readAssumedImage(interpolate(written, () => undefined, () => undefined));
    return image?.name === undefined ? [] : [imageKey(image)];
  }));
}
