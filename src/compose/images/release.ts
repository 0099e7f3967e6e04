import type { Image } from '../parts/image.ts';
import type { Family, KnownImage } from './known-image.ts';

/** What a tag says of the version. */
export interface Release {
  /** As far as it is given: "17", "8.0", "10.11". `undefined` where the tag names none. */
  readonly version: string | undefined;
  readonly major: number | undefined;
  /** `undefined` where the tag is not known, or names another. */
  readonly family: Family | undefined;
}

/** Tags that follow the newest version. */
const newest = /^(?:latest|alpine[\d.]*|slim|[a-z]+-slim|bookworm|bullseye|trixie|noble|jammy|management|management-alpine)$/;

/** Reads the tag of a known image. */
export function releaseOf(image: Image, known: KnownImage): Release {
  const { tag, isBare, digest } = image;
  if (tag === undefined && (!isBare || digest !== undefined)) return { version: undefined, major: undefined, family: undefined };
  const text = tag ?? 'latest';
  const family = familyOf(text);
  // The PostgreSQL of its relatives: `2.17.2-pg16`, `pg17`.
  const [, version] = /(?:^|-)pg(\d{1,3})(?![\d.])/.exec(text) ?? (/(?:^|-)pg\d/.test(text) ? [] : /^v?(\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(text)) ?? [];
  if (version !== undefined) return { version, major: Number.parseInt(version, 10), family };
  return { version: undefined, major: text === 'lts' ? known.lts : newest.test(text) ? known.latest : undefined, family };
}

/** Of what is built on something else again, as Windows, Red Hat's UBI or nothing at all, nothing is known. */
function familyOf(tag: string): Family | undefined {
  if (/(?:^|-)(?:windows|nanoserver|ubi|distroless)/.test(tag)) return undefined;
  return /(?:^|-)alpine/.test(tag) ? 'alpine' : /(?:^|-)slim/.test(tag) ? 'slim' : 'default';
}

/** The day on which nothing in this version was mended any more; `undefined` where that is not known. */
export function endOf({ ends = {} }: KnownImage, { version }: Release): { readonly version: string; readonly day: string } | undefined {
  if (version === undefined) return undefined;
  const [major = ''] = version.split('.');
  const name = [version, major].find((known) => ends[known] !== undefined) ?? version;
  const day = ends[name] ?? (version === major ? endOfAll(ends, Number(major)) : undefined);
  return day === undefined ? undefined : { version: name, day };
}

/** A major version on its own is the newest of its minor ones, and has ended with all of them, unless more may follow, as of the highest. */
function endOfAll(ends: Readonly<Record<string, string>>, major: number): string | undefined {
  const versions = Object.entries(ends);
  if (!versions.some(([name]) => Number.parseInt(name, 10) > major)) return undefined;
  return versions.flatMap(([name, day]) => (Number.parseInt(name, 10) === major ? [day] : [])).toSorted().at(-1);
}
