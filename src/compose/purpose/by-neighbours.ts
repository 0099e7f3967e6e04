import { programOf } from '../images/identify.ts';
import type { Kind } from '../images/known-image.ts';
import { folderOf, nameOf } from '../../source/path.ts';
import type { Project } from '../project.ts';
import type { Told } from './told.ts';

/** What says how a program is built, or what it needs. */
const manifest = /^(?:go\.mod|package\.json|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|cargo\.toml|pyproject\.toml|setup\.py|requirements\.txt|gemfile|mix\.exs|build\.sbt|deno\.jsonc?|.*\.(?:gemspec|csproj|fsproj|sln|slnx))$/i;

/** What a program needs beside it. */
const needs: ReadonlySet<Kind> = new Set(['database', 'cache', 'broker', 'search', 'console']);

/** The manifest of a program in each of these folders. */
export function manifestsIn(paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.filter((path) => manifest.test(nameOf(path))).map((path) => [folderOf(path), path]));
}

/** What files are for that run nothing but what the program beside them needs: it is started by hand there, by who works on it. */
export function toldByManifests(projects: readonly Project[], manifests: ReadonlyMap<string, string>): ReadonlyMap<string, Told> {
  return new Map(projects.flatMap(({ files: [first, ...others], services }): readonly [string, Told][] => {
    const beside = first && others.length === 0 ? manifests.get(folderOf(first.source.path)) : undefined;
    const isNeed = [...services.values()].every(({ build, image }) => !build && needs.has(programOf(image)?.kind ?? 'app'));
    if (!first || beside === undefined || services.size === 0 || !isNeed) return [];
    return [[first.source.path, { purpose: 'development', isCertain: false, evidence: `\`${beside}\`, as it runs nothing but what the program there needs` }]];
  }));
}

/** What files are for that say nothing of it themselves, and are laid over none but files for one purpose. */
export function toldByBases(projects: readonly Project[], known: ReadonlyMap<string, Told>): ReadonlyMap<string, Told> {
  const told = new Map<string, Told | undefined>();
  for (const { files } of projects) {
    const [base, ...others] = files.filter(({ role }) => role === 'base' || role === 'override').map(({ source }) => source.path);
    const below = base === undefined ? undefined : known.get(base);
    const inherited = below && below.purpose !== 'production' ? { ...below, evidence: `\`${base}\`, which it is laid over` } : undefined;
    for (const path of others) told.set(path, !told.has(path) || told.get(path)?.purpose === inherited?.purpose ? inherited : undefined);
  }
  return new Map([...told].flatMap(([path, one]) => (one && !known.has(path) ? [[path, one] as const] : [])));
}
