import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import { chainOf, stageFor } from './dockerfile.ts';

/** The image that what a service builds begins with, as its Dockerfile has it; `undefined` where nothing is built, or the Dockerfile is not here. */
export function baseOf({ builds }: Project, { name, build }: Service): string | undefined {
  const { dockerfile } = builds.get(name) ?? {};
  const stage = dockerfile && build && stageFor(dockerfile, build.get('target')?.text);
  return dockerfile && stage && chainOf(dockerfile, stage).base;
}
