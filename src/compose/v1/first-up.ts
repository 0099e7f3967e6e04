import { nameOf } from '../../source/path.ts';
import { isExternal } from '../parts/external.ts';
import { readMount } from '../parts/mount.ts';
import { known } from '../load/variables/text.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import { activeServices } from '../whole.ts';
import { driveLetter } from './values/mount-text.ts';
import { otherFirstFile } from './rival.ts';
import { isTakenByV1 } from './taken/taken.ts';

/** A name that V1 gave, and the one that V2 gives in its place. */
export interface Renamed {
  readonly before: string;
  readonly after: string;
}

/** What the first `up` of V2 makes of what V1 has left, as far as the files tell. What they do not tell is in none of the lists. */
export interface FirstUp {
  /** Containers that are made anew under another name, by the first one of each service. */
  readonly renamed: readonly Renamed[];
  /** Containers that are made anew under the name that they have: `container_name` gives it, or `COMPOSE_COMPATIBILITY` keeps it. */
  readonly kept: readonly string[];
  /** Images that are built, and have no name of their own. */
  readonly images: readonly Renamed[];
  /** Whether its networks stay; those of the first format have none of their own. */
  readonly keepsNetworks: boolean;
  /** Volumes that are mounted as before, with what is in them. */
  readonly volumes: readonly string[];
  /** Volumes that V1 mounted and V2, by the files as they are, does not. */
  readonly lost: readonly string[];
  /** Volumes under the names that V1 gave them up to 1.20, and found later on; V2 makes empty ones. */
  readonly old: readonly Renamed[];
}

/** Stands where the name of a project is not known. */
export const unknownName = '<project>';

/** `undefined` where V1 has not run a project, or has run something else than V2 reads in its files. */
export function firstUp(project: Project): FirstUp | undefined {
  if (!project.standalone || !isTakenByV1(project) || hasOtherOrigin(project)) return undefined;
  const services = activeServices(project).filter((service) => !isScaledToNone(service));
  const isFirst = project.files.some(({ layout }) => layout.kind === 'legacy');
  const mounted = volumesOf(project, services, isFirst);
  const isKept = isCompatible(project);
  const unnamed = services.filter((service) => !service.get('container_name')).map(({ name }) => ({ before: `${prefix(project)}_${name}_1`, after: `${prefix(project)}-${name}-1` }));
  return {
    renamed: isKept ? [] : unnamed,
    kept: [...services.flatMap((service) => service.get('container_name')?.text ?? []), ...(isKept ? unnamed.map(({ before }) => before) : [])],
    images: isKept ? [] : services.filter(isNamedByProject).map(({ name }) => ({ before: `${prefix(project)}_${name}`, after: `${prefix(project)}-${name}` })),
    keepsNetworks: !isFirst,
    volumes: unique(mounted.flatMap(({ name, isFound }) => (isFound ? name : []))),
    lost: unique(mounted.flatMap(({ name, isFound }) => (isFound ? [] : name))),
    old: oldNames(project, mounted),
  };
}

/** V1 went by another file, or called the project by a name that V2 does not give it. */
function hasOtherOrigin(project: Project): boolean {
  return otherFirstFile(project) !== undefined || /^[-_]/.test(nameOf(project.folder));
}

/** Of a name that V2 refuses, it is not known what it will be. */
function prefix({ name, problems }: Project): string {
  return name === undefined || problems.some(({ kind }) => kind === 'project-name') ? unknownName : name;
}

/** V2 then puts together all names as V1 did. */
function isCompatible({ variables }: Project): boolean {
  const set = variables.lookup('COMPOSE_COMPATIBILITY');
  return set !== undefined && !/^(?:|0|f|false)$/i.test(known(set) ?? '');
}

function isScaledToNone(service: Service): boolean {
  return service.get('scale')?.value === 0 || service.get('deploy', 'replicas')?.value === 0;
}

function isNamedByProject(service: Service): boolean {
  return service.build !== undefined && !service.get('image');
}

interface Mounted {
  /** In the file. */
  readonly key: string;
  readonly name: string;
  readonly isFound: boolean;
}

function volumesOf(project: Project, services: readonly Service[], isFirst: boolean): readonly Mounted[] {
  const volumes = project.root.get('volumes');
  const written = new Map<string, number>();
  for (const { layout } of project.files) for (const { name } of layout.root.get('volumes')?.children ?? []) written.set(name, (written.get(name) ?? 0) + 1);
  return services.flatMap((service) => (service.get('volumes')?.children ?? []).flatMap((node): Mounted[] => {
    const letter = driveLetter(node);
    const { type, source } = readMount(node) ?? {};
    const key = letter !== undefined && volumes?.get(letter) ? letter : type === 'volume' ? source : undefined;
    if (key === undefined || key === '') return [];
    if (isFirst) return [{ key, name: key, isFound: false }];
    const volume = volumes?.get(key);
    // V1 took the last definition whole, V2 lays them over one another.
    if (!volume || (written.get(key) ?? 0) > 1) return [];
    const own = volume.get('name') ?? volume.get('external', 'name');
    const name = own ? own.text : isExternal(volume) ? key : `${prefix(project)}_${key}`;
    return name === undefined ? [] : [{ key, name, isFound: key !== letter }];
  }));
}

/** Up to 1.20, V1 left `-` and `_` out of a project's name. */
function oldNames(project: Project, mounted: readonly Mounted[]): readonly Renamed[] {
  const name = prefix(project);
  const short = name.replace(/[-_]/g, '');
  if (name === unknownName || short === name) return [];
  const own = mounted.filter((one) => one.isFound && one.name === `${name}_${one.key}`);
  return unique(own.map(({ key }) => key)).map((key) => ({ before: `${short}_${key}`, after: `${name}_${key}` }));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
