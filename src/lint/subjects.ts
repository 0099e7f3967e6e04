import type { RepositoryText } from '../compose/beside/repository-text.ts';
import type { ComposeFile, Project } from '../compose/project.ts';
import type { Purposes } from '../compose/purpose/purposes.ts';
import type { Script } from '../script/script.ts';
import { groupBy } from '../source/group-by.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Linted } from './finding.ts';

/** What there is to look at. */
export interface Subjects {
  readonly projects: readonly Project[];
  readonly scripts: readonly Script[];
  readonly texts: readonly RepositoryText[];
  /** What the Compose files are for. */
  readonly purposes: Purposes;
}

/** The Compose files of all projects, each once. */
export function composeFilesOf(projects: readonly Project[]): ReadonlyMap<SourceFile, ComposeFile> {
  return new Map(projects.flatMap(({ files }) => files.map((file) => [file.source, file] as const)));
}

/** The projects that each file is drawn into. */
export function drawnInto(projects: readonly Project[]): ReadonlyMap<SourceFile, readonly Project[]> {
  const pairs = projects.flatMap((project) => project.files.map(({ source }) => ({ source, project })));
  return new Map([...groupBy(pairs, ({ source }) => source)].map(([source, group]) => [source, group.map(({ project }) => project)]));
}

/** All files that rules look at, each once or more often. */
export function readFiles({ projects, scripts, texts }: Subjects): readonly SourceFile[] {
  const settings = texts.filter(({ kind }) => kind === 'settings');
  return [...composeFilesOf(projects).keys(), ...[...scripts, ...settings].map(({ file }) => file)];
}

/**
 * The files that count as checked: Compose files, scripts that call Compose, and whatever else something was found in. A
 * script without a call was looked through, but there was nothing in it to check.
 */
export function checkedFiles({ projects, scripts }: Subjects, { findings, hidden }: Pick<Linted, 'findings' | 'hidden'>): readonly SourceFile[] {
  const calling = scripts.filter(({ commands }) => commands.length > 0).map(({ file }) => file);
  const told = [...findings, ...hidden.map(({ finding }) => finding)].map(({ at }) => at.file);
  return [...new Set([...composeFilesOf(projects).keys(), ...calling, ...told])];
}
