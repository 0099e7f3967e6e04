import { nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';

/**
 * Releases whose package `docker-compose` is V1: Debian up to 12 has 1.29.2 or older and from 13 on 2.x, Ubuntu has
 * 1.29.2 up to 24.04 and V2 beside it as `docker-compose-v2`.
 */
const releases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Debian 10': 'buster 10', 'Debian 11': 'bullseye 11', 'Debian 12': 'bookworm 12',
    'Ubuntu 18.04': 'bionic 18.04', 'Ubuntu 20.04': 'focal 20.04', 'Ubuntu 22.04': 'jammy 22.04', 'Ubuntu 24.04': 'noble 24.04',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [`${name.split(' ')[0]?.toLowerCase()} ${word}`, name] as const)),
);

/** The distribution that a command runs on, if its `docker-compose` is V1; `undefined` where that is not so, or not known. */
export function distributionAt(file: SourceFile, offset: number): string | undefined {
  const name = nameOf(file.path);
  if (/^(?:dockerfile|containerfile)|\.dockerfile$/i.test(name)) return ofImage([...file.text.slice(0, offset).matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)?(\S+)/gim)].at(-1)?.[1]);
  if (!/\.ya?ml$/.test(name)) return undefined;
  if (name === '.travis.yml') return agreed(file.text, /^[ \t]*dist:[ \t]*["']?(\w+)/gm, (codename) => releases.get(`ubuntu ${codename}`));
  if (name.startsWith('.gitlab-ci')) return agreed(file.text, /^[ \t-]*(?:image|name):[ \t]*["']?([\w./:-]+)/gm, ofImage);
  if (/\bcontainer:/.test(file.text)) return undefined;
  return agreed(file.text, /\bruns-on:[ \t]*(.*\S)/g, (runner) => releases.get(`ubuntu ${/^["']?ubuntu-(\d\d\.\d\d)["']?$/.exec(runner)?.[1] ?? ''}`));
}

/** What all that an expression finds stands for; `undefined` where they differ or there is none. */
function agreed(text: string, wanted: RegExp, read: (found: string) => string | undefined): string | undefined {
  const found = new Set([...text.matchAll(wanted)].map(([, value]) => read(value ?? '')));
  return found.size === 1 ? [...found][0] : undefined;
}

/** `debian:11-slim`, `ubuntu:jammy`, and images that tell by their tag: `python:3.9-bullseye`. */
function ofImage(image: string | undefined): string | undefined {
  const [, name = '', tag = ''] = /^(?:docker\.io\/)?(?:library\/)?([\w./-]+):([\w.-]+)/.exec(image ?? '') ?? [];
  const own = tag.replace(/-(?:slim|\d{8}).*$/, '').replace(/^(\d\d)\.\d$/, '$1');
  if (name === 'debian' || name === 'ubuntu') return releases.get(`${name} ${own}`);
  const codename = /(?:^|-)(buster|bullseye|bookworm|bionic|focal|jammy|noble)(?:-|$)/.exec(tag)?.[1];
  return codename === undefined ? undefined : (releases.get(`debian ${codename}`) ?? releases.get(`ubuntu ${codename}`));
}
