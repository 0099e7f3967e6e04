import { settingOf } from '../container-env.ts';
import type { Mount } from '../parts/mount.ts';
import { readWords } from '../parts/words.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import type { DataFolder } from './known-image.ts';
import { releaseOf } from './release.ts';
import { serverOf, type Server } from './server.ts';

/** What becomes of the data of a service. */
export interface Storage extends Server {
  /** Where it lies in the container. */
  readonly path: string;
  readonly folder: DataFolder;
  /** What is mounted there by name or from the host: it outlives the container. `undefined` where nothing is. */
  readonly keeper: Mount | undefined;
}

/** Files that a server is configured with, which may say that the data lies elsewhere. */
const configured = /\.(?:conf|cnf|ini|ya?ml|toml)\b|config|defaults/i;

/** Where the data of a service goes; `undefined` where that is not sure. */
export function storageOf(project: Project, service: Service): Storage | undefined {
  const server = serverOf(service);
  const folders = server?.known.data;
  if (!server || !folders || service.get('volumes_from') || service.mounts.some(({ target }) => target === undefined)) return undefined;
  if ((service.get('volumes')?.children.length ?? 0) + tmpfsCount(service) !== service.mounts.length) return undefined;
  const folder = folderFor(server, folders);
  const path = folder && placeOf(project, service, folder);
  if (!folder || path === undefined) return undefined;
  const cover = coverOf(service.mounts, path);
  if (cover?.type === 'tmpfs') return undefined;
  const isUnder = folder.volume !== undefined && cover !== undefined && isInside(path, folder.volume) && folder.volume !== normal(cover.target) && isInside(folder.volume, normal(cover.target));
  return { ...server, path, folder, keeper: cover && !cover.isAnonymous && !isUnder ? cover : undefined };
}

/** The folder of just this version. */
function folderFor({ image, known }: Server, folders: readonly DataFolder[]): DataFolder | undefined {
  const { major } = releaseOf(image, known);
  if (major !== undefined) return folders.find(({ since = 0 }) => major >= since);
  return folders.length === 1 && folders[0]?.since === undefined ? folders[0] : undefined;
}

function placeOf(project: Project, service: Service, { path, movedBy = [] }: DataFolder): string | undefined {
  const words = readWords(service.get('command'));
  if (words.some(({ text }) => text === undefined || configured.test(text) || movedBy.some((option) => text.includes(option)))) return undefined;
  // A home folder is that of one user.
  if (path.startsWith('/home/') && service.get('user')) return undefined;
  if (movedBy.some((mover) => mover.startsWith('/') && service.mounts.some(({ target }) => isInside(mover, normal(target)) || isInside(normal(target), mover)))) return undefined;
  let place = path;
  for (const name of movedBy.filter((mover) => /^\w/.test(mover))) {
    const setting = settingOf(project, service, name);
    if (setting === 'unset') continue;
    if (setting === 'unknown' || !setting.value?.startsWith('/') || place !== path) return undefined;
    place = normal(setting.value);
  }
  return place;
}

/** The mount that a path lies on: the innermost. */
function coverOf(mounts: readonly Mount[], path: string): Mount | undefined {
  const covering = mounts.filter(({ target }) => isInside(path, normal(target)));
  return covering.toSorted((a, b) => normal(b.target).length - normal(a.target).length)[0];
}

/** Whether a path of a container is a folder, or lies in it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** A path of a container without a slash at its end. */
export function normal(path = ''): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

function tmpfsCount(service: Service): number {
  const tmpfs = service.get('tmpfs');
  return tmpfs?.kind === 'sequence' ? tmpfs.children.length : tmpfs && !tmpfs.isNull ? 1 : 0;
}
