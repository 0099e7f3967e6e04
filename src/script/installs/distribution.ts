import { isDockerfile } from '../../locate/names.ts';
import { nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { gitlabImageAt, runnerAt } from './jobs.ts';
import { releaseCalled, releaseOf } from './releases.ts';

/** The distribution that a command runs on, if its `docker-compose` is V1; `undefined` where that is not so, or not known. */
export function distributionAt(file: SourceFile, offset: number): string | undefined {
  const name = nameOf(file.path);
  if (isDockerfile(file.path)) return ofStage(file.text.slice(0, offset));
  if (name === '.travis.yml') return agreed(file.text, /^[ \t]*dist:[ \t]*["']?(\w+)/gm, releaseCalled);
  if (/^\.gitlab-ci.*\.ya?ml$/.test(name)) {
    const image = gitlabImageAt(file, offset);
    return image === undefined ? agreed(file.text, /^[ \t-]*(?:image|name):[ \t]*["']?([\w./:-]+)/gm, releaseOf) : releaseOf(image);
  }
  const runner = /\.ya?ml$/.test(name) ? runnerAt(file, offset) : undefined;
  if (!runner) return undefined;
  return releaseOf(runner.image ?? runner.label.replace(/^ubuntu-(\d\d\.\d\d)(?:-arm)?$/, 'ubuntu:$1'));
}

/** Stages build on no more than these. */
const maxSteps = 10;

const from = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)?(\S+)(?:[ \t]+AS[ \t]+(\S+))?/gim;

/** The image that the last stage of a Dockerfile's beginning comes from, through other stages. */
function ofStage(text: string): string | undefined {
  const stages = [...text.matchAll(from)];
  let stage = stages.at(-1);
  for (let step = 0; step < maxSteps && stage; step += 1) {
    const [, image = ''] = stage;
    const { index } = stage;
    const before = stages.findLast((each) => each.index < index && each[2]?.toLowerCase() === image.toLowerCase());
    if (!before) return releaseOf(image);
    stage = before;
  }
  return undefined;
}

/** What all that an expression finds stands for; `undefined` where they differ or there is none. */
function agreed(text: string, wanted: RegExp, read: (found: string) => string | undefined): string | undefined {
  const found = new Set([...text.matchAll(wanted)].map(([, value]) => read(value ?? '')));
  return found.size === 1 ? [...found][0] : undefined;
}
