import { isUtf8 } from 'node:buffer';
import { mkdirSync, readFileSync, statSync, writeFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { gitIndex } from './git-index.ts';
import { tracked } from './git.ts';
import { SourceFile } from '../source/source-file.ts';
import { maxFileBytes, maxSearchedBytes, maxTotalBytes, type Skipped, type Workspace } from '../source/workspace.ts';
import { boundary, isGitsOwn, isInside, isRepository, realPath } from './disk-bounds.ts';
import { walk } from './disk-listing.ts';
import { DiskPresence } from './disk-presence.ts';

/** What of a disk is to be looked at; paths as someone has typed them. */
export interface Places {
  /** What all paths are relative to. */
  readonly cwd: string;
  /** Folders to search. */
  readonly folders: readonly string[];
  /** Files that are read whether or not a folder holds them. */
  readonly files: readonly string[];
}

/** What a path leads to. */
export type PathKind = 'file' | 'folder' | 'other' | undefined;

const limits = { file: maxFileBytes, total: maxTotalBytes };

/**
 * A workspace on disk. It lists what the folders hold, links not followed, and reads what lies in the folders, beside the
 * files, or in the git repository around them: nothing else, also where a link leads out. Each file is read once.
 */
export function diskWorkspace({ cwd, folders, files }: Places, { file: maxFile, total: maxTotal } = limits): Workspace {
  const known = new Map<string, SourceFile | Skipped>();
  let total = 0;
  let searched = 0;
  const presence = new DiskPresence();
  const indexes = new Map<string, Promise<ReturnType<typeof gitIndex>>>();
  let roots: readonly string[] | undefined;
  const allRoots = () => (roots ??= [...new Set([...folders, ...files.map((file) => path.dirname(file))].flatMap((folder) => boundary(path.resolve(cwd, folder))))]);

  function read(name: string, wanted: RegExp | undefined): SourceFile | Skipped | undefined {
    const typed = path.resolve(cwd, name);
    // Most of what is asked for is a file that may be there, and is not.
    const stats = statsOf(typed);
    if (!stats?.isFile()) return undefined;
    const { size } = stats;
    const real = realPath(typed);
    if (real === undefined || isGitsOwn(real) || !allRoots().some((root) => isInside(root, real))) return undefined;
    if (size > maxFile) return { path: name, reason: `larger than ${maxFile / 1024} KiB` };
    if (total + size > maxTotal || searched + size > maxSearchedBytes) return { path: name, reason: `more than ${maxTotal / 1024 / 1024} MiB in all` };
    const file = decode(name, real);
    if (wanted && file instanceof SourceFile && !wanted.test(file.text)) {
      searched += size;
      return undefined;
    }
    total += size;
    known.set(name, file);
    return file;
  }

  return {
    get isLoose() {
      return !allRoots().every(isRepository);
    },
    list: () => Promise.resolve([...new Set(folders.flatMap((folder) => [...walk(path.resolve(cwd, folder), workspacePath(cwd, folder))]))].toSorted()),
    read: (name, wanted) => Promise.resolve(known.get(name) ?? read(name, wanted)),
    presence: (name) => {
      const typed = path.resolve(cwd, name);
      const root = allRoots().find((one) => isInside(one, typed));
      return Promise.resolve(root === undefined || isGitsOwn(typed) ? 'unknown' : presence.at(root, typed));
    },
    kept: async (name) => {
      const typed = path.resolve(cwd, name);
      const root = allRoots().find((one) => isInside(one, typed));
      if (root === undefined) return 'unknown';
      if (!indexes.has(root)) indexes.set(root, tracked(root).then(gitIndex));
      const index = await indexes.get(root);
      return index?.(workspacePath(root, typed)) ?? 'unknown';
    },
  };
}

/** A typed path as a workspace names it: relative to `cwd`, with forward slashes. */
export function workspacePath(cwd: string, typed: string): string {
  return path.relative(cwd, path.resolve(cwd, typed)).split(path.sep).join('/');
}

/** What a typed path leads to; `undefined` where there is nothing. */
export function pathKind(cwd: string, typed: string): PathKind {
  return kindOf(path.resolve(cwd, typed));
}

/** Writes a whole text, and makes the folders on the way. */
export function writeText(cwd: string, typed: string, text: string): void {
  const target = path.resolve(cwd, typed);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function kindOf(file: string): PathKind {
  const stats = statsOf(file);
  if (!stats) return undefined;
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

/** `undefined` also where links go round, or a folder on the way may not be entered. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function decode(name: string, real: string): SourceFile | Skipped {
  try {
    const bytes = readFileSync(real);
    return isUtf8(bytes) ? new SourceFile(name, bytes.toString('utf8')) : { path: name, reason: 'not UTF-8' };
  } catch (error) {
    return { path: name, reason: `not readable (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown cause'})` };
  }
}
