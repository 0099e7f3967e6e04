/**
 * Releases whose package `docker-compose` is V1, with the words that tags of images and labels of runners use for them.
 *
 * - Debian: 1.25.0-1 in 11 (openseedbox#79, May 2022), 1.29.2-3 in 12 (its package list), 2.26.1-4 in 13.
 * - Ubuntu: 1.29.2-1 in 22.04, 1.29.2-6ubuntu1 in 24.04, 1.29.2-6.4 in 25.04, and so between them; from 25.10 on the
 *   name alone is left, which `docker-compose-v2` provides.
 * - Alpine: 1.24.1 in 3.11, 1.25.4 in 3.12, 1.29.2 in 3.15 (docksal/ci-agent#83, February 2022); from 3.18 on the name stands
 *   for `docker-cli-compose` (buildkite/agent, 300f6ddf of June 2023).
 * - What is older than Compose 2.0.0 of September 2021 can have nothing else.
 *
 * Where no other source is named: the package pages of each distribution, November 2026.
 */
const names: readonly (readonly [string, string])[] = [
  ['Debian 9', 'stretch'], ['Debian 10', 'buster'], ['Debian 11', 'bullseye'], ['Debian 12', 'bookworm'],
  ['Ubuntu 16.04', 'xenial'], ['Ubuntu 18.04', 'bionic'], ['Ubuntu 20.04', 'focal'], ['Ubuntu 22.04', 'jammy'], ['Ubuntu 22.10', 'kinetic'],
  ['Ubuntu 23.04', 'lunar'], ['Ubuntu 23.10', 'mantic'], ['Ubuntu 24.04', 'noble'], ['Ubuntu 24.10', 'oracular'], ['Ubuntu 25.04', 'plucky'],
];

const byNumber: ReadonlyMap<string, string> = new Map(names.map(([name]) => [name.toLowerCase(), name]));
const byCodename: ReadonlyMap<string, string> = new Map(names.map(([name, codename]) => [codename, name]));

const firstAlpineWithV2 = 18;

/** The release that a codename of Debian or Ubuntu stands for, if its `docker-compose` is V1. */
export function releaseCalled(codename: string): string | undefined {
  return byCodename.get(codename);
}

/** The release that an image holds, if its `docker-compose` is V1: of `debian:11-slim`, `ubuntu:jammy`, `python:3.9-bullseye`, `node:14-alpine3.12`. */
export function releaseOf(image: string): string | undefined {
  const [, name = '', tag = ''] = /^(?:[\w.-]+(?::\d+)?\/)*?((?:[\w-]+\/)?[\w.-]+):([\w.-]+)/.exec(image) ?? [];
  const base = name.replace(/^library\//, '');
  const alpine = /^alpine$/.test(base) ? /^3\.(\d+)/.exec(tag) : /(?:^|-)alpine-?3\.(\d+)/.exec(tag);
  if (alpine) return Number(alpine[1]) < firstAlpineWithV2 ? `Alpine 3.${alpine[1]}` : undefined;
  const own = base === 'debian' || base === 'ubuntu' ? /^(\d\d(?:\.\d\d)?)(?:\.\d+)?(?:-|$)/.exec(tag)?.[1] : undefined;
  if (own !== undefined) return byNumber.get(`${base} ${own}`);
  const [, distribution = '', number = ''] = /(?:^|-)(debian|ubuntu)-?(\d\d(?:\.\d\d)?)(?:-|$)/.exec(tag) ?? [];
  return byNumber.get(`${distribution} ${number}`) ?? tag.split('-').flatMap((word) => byCodename.get(word) ?? [])[0];
}
