import type { Lack } from './known-image.ts';
import { releaseOf, type Release } from './release.ts';
import type { Server } from './server.ts';

/** What says that a program is not in the image; `undefined` where it may be there. */
export function lackOf({ image, known }: Server, program: { readonly name: string; readonly path: string }): Lack | undefined {
  const release = releaseOf(image, known);
  return known.lacks?.find((lack) => lack.programs.includes(lack.programs[0]?.startsWith('/') ? program.path : program.name) && holds(lack, release, image.tag ?? 'latest'));
}

function holds({ families, since, tags }: Lack, release: Release, tag: string): boolean {
  const { family, major, version } = release;
  if (family === undefined || (families && !families.includes(family)) || (tags && !tags.test(tag))) return false;
  if (since === undefined) return true;
  const [sinceMajor = 0, sinceMinor = 0] = numbers(since);
  if (major === undefined || major !== sinceMajor) return major !== undefined && major > sinceMajor;
  // `3` alone is the newest of them.
  const [, minor = Number.POSITIVE_INFINITY] = numbers(version ?? '');
  return minor >= sinceMinor;
}

function numbers(version: string): readonly number[] {
  return version.split('.').filter(Boolean).map(Number);
}
