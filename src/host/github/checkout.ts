import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { isAtOrBelow, presenceAmong } from '../../source/presence.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { Presence, Skipped, Workspace } from '../../source/workspace.ts';
import { blobId } from '../blob-id.ts';
import { headOf, tracked, type Commit } from '../git.ts';
import { gitIndex } from '../git-index.ts';
import type { Changes } from './changes.ts';

/** A repository on disk. */
export interface Checkout {
  readonly folder: string;
  readonly head: Commit;
}

/** Finds the repository that a folder lies in, looking no further up than `ceiling`. */
export async function findCheckout(folder: string, ceiling: string): Promise<Checkout | undefined> {
  for (let next = resolve(folder); isWithin(next, ceiling); next = dirname(next)) {
    if (existsSync(`${next}${sep}.git`)) {
      const head = await headOf(next);
      return head && { folder: next, head };
    }
    if (next === dirname(next)) return undefined;
  }
  return undefined;
}

/** Tells whether a folder is another one, or lies in it. */
export function isWithin(folder: string, ceiling: string): boolean {
  const way = relative(resolve(ceiling), resolve(folder));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(ceiling, way) === resolve(folder);
}

/** Tells whether a commit is checked out, or the merge that GitHub makes of it and the base branch. */
export function holds({ head }: Checkout, commit: string): boolean {
  return head.sha === commit || head.parents.includes(commit);
}

/**
 * What git tracks in a checkout, and what else lies there and is asked for by name. Nothing is read through a link, or
 * from git's own folder, which may hold the job's token.
 */
export function checkoutWorkspace({ folder }: Checkout, disk: Workspace): Workspace {
  let asked: ReturnType<typeof tracked> | undefined;
  let inIndex: ((path: string) => Presence) | undefined;
  let index: ReturnType<typeof gitIndex> | undefined;
  const inGit = () => (asked ??= tracked(folder));
  return {
    list: async () => (await inGit())?.files ?? disk.list(),
    async read(path, wanted) {
      if (path.split('/').some((part) => part.toLowerCase() === '.git')) return undefined;
      const links = (await inGit())?.links;
      return links && isAtOrBelow(path, links) ? { path, reason: 'a symbolic link' } : disk.read(path, wanted);
    },
    async presence(path) {
      const onDisk = await disk.presence(path);
      const known = onDisk === 'nothing' ? await inGit() : undefined;
      if (!known) return onDisk;
      // A sparse checkout leaves out what git has.
      if (isAtOrBelow(path, known.links) || isAtOrBelow(path, known.submodules)) return 'unknown';
      inIndex ??= presenceAmong(known.files);
      return inIndex(path);
    },
    kept: async (path) => (index ??= gitIndex(await inGit()))(path),
  };
}

/**
 * A pull request's files as they are at its head, taken from a checkout as far as that has them: a merge, an earlier step
 * or a line end setting may have made something else of a changed file, which is then read from `remote`.
 */
export function verifiedWorkspace(checkout: Workspace, { files }: Changes, remote: Workspace): Workspace {
  const ids = new Map(files.map(({ path, sha }) => [path, sha]));

  async function read(path: string, wanted?: RegExp): Promise<SourceFile | Skipped | undefined> {
    const id = ids.get(path);
    const onDisk = await checkout.read(path, id === undefined ? wanted : undefined);
    if (id === undefined || (onDisk instanceof SourceFile && isContent(onDisk.text, id))) return onDisk;
    return remote.read(path);
  }

  async function presence(path: string): Promise<Presence> {
    const onDisk = await checkout.presence(path);
    return onDisk === 'nothing' && ids.get(path) !== undefined ? 'file' : onDisk;
  }

  return { list: () => checkout.list(), read, presence, kept: async (path) => (await checkout.kept?.(path)) ?? 'unknown' };
}

/** Git may have written `\r\n` where the content has `\n`: the lines are the same. */
function isContent(text: string, id: string): boolean {
  return blobId(Buffer.from(text), id) === id || blobId(Buffer.from(text.replaceAll('\r\n', '\n')), id) === id;
}
