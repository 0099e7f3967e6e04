import type { PurposeSetting } from '../../config/purpose.ts';
import type { Script } from '../../script/script.ts';
import { matcher } from '../../source/glob.ts';
import type { Project } from '../project.ts';
import { toldByCallers } from './by-caller.ts';
import { toldByContents } from './by-contents.ts';
import { toldByHeader } from './by-header.ts';
import { toldByName } from './by-name.ts';
import { toldByBases, toldByManifests } from './by-neighbours.ts';
import type { Told } from './told.ts';

/** What each Compose file is for, by its path; a file of which that is not known is not among them. */
export type Purposes = ReadonlyMap<string, Told>;

/** What lies around Compose files and may tell what they are for. */
export interface Around {
  readonly toldByTitles: (path: string) => Told | undefined;
  /** The manifests of programs, by their folders. */
  readonly manifests: ReadonlyMap<string, string>;
}

/** Tells what files are for: by the configuration, else by their names, by the comments and documents that they begin with, by who calls them, by what they hold. */
export function purposesOf(projects: readonly Project[], scripts: readonly Script[], { toldByTitles, manifests }: Around, settings: readonly PurposeSetting[]): Purposes {
  const sources = new Map(projects.flatMap(({ files }) => files.map(({ source }) => [source.path, source] as const)));
  const set = settings.map(({ purpose, files }) => ({ purpose, test: matcher(files) }));
  const byCallers = toldByCallers(scripts, (path) => sources.has(path));
  const byContents = toldByContents(projects);
  const byManifests = toldByManifests(projects, manifests);
  const run = new Set(projects.flatMap(({ files, starts }) => (starts.length > 0 ? files.map(({ source }) => source.path) : [])));
  const known = new Map([...sources].flatMap(([path, source]): readonly [string, Told][] => {
    const setting = set.find(({ test }) => test(path));
    const bySetting = setting && { purpose: setting.purpose, isCertain: true, evidence: 'the configuration' };
    const likely = (): Told | undefined => byCallers.get(path) ?? byContents.get(path) ?? byManifests.get(path);
    const meant = [bySetting, toldByName(path), toldByHeader(source), toldByTitles(path)].filter((one) => one !== undefined);
    const told = meant.find(({ isCertain }) => isCertain) ?? meant[0] ?? likely();
    return told ? [[path, run.has(path) ? { ...told, isData: false } : told]] : [];
  }));
  return new Map([...known, ...toldByBases(projects, known)]);
}

/** What a project is for: what its last file says that says anything. */
export function purposeOf({ files }: Project, purposes: Purposes): (Told & { readonly path: string }) | undefined {
  const own = files.filter(({ role }) => role === 'base' || role === 'override').map(({ source }) => source.path);
  const path = own.findLast((each) => purposes.has(each));
  const told = path === undefined ? undefined : purposes.get(path);
  return path !== undefined && told ? { ...told, path } : undefined;
}
