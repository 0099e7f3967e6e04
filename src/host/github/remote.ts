import { isAtOrBelow } from '../../source/presence.ts';
import { SourceFile } from '../../source/source-file.ts';
import { maxTotalBytes, type Skipped, type Workspace } from '../../source/workspace.ts';
import { sizeReason, type Blobs } from './blobs.ts';
import type { Repository } from './changes.ts';
import type { Client } from './client.ts';
import { readTree, type Tree } from './tree.ts';

/** A commit's files through the API. Nothing is checked out, so a pull request from anywhere can be read. */
export interface RemoteWorkspace extends Workspace {
  /** True where GitHub lists only a part of the files: there are too many. */
  isTruncated(): Promise<boolean>;
  /** Lets the next read bring these files along, which are likely to be asked for. */
  preload(paths: Iterable<string>): Promise<void>;
}

/** A workspace at a commit. Its list costs one request, and so does whatever is read at once, of so many bytes in all. */
export function remoteWorkspace(client: Client, repository: Repository, commit: string, blobs: Blobs, maxTotal = maxTotalBytes): RemoteWorkspace {
  let tree: Promise<Tree> | undefined;
  let total = 0;
  const afforded = new Set<string>();
  const files = () => (tree ??= readTree(client, repository, commit));

  /** Takes a file out of what may be read in all; why not, where that is used up. */
  function beyondTotal(path: string, bytes: number): string | undefined {
    if (afforded.has(path)) return undefined;
    if (total + bytes > maxTotal) return `more than ${maxTotal / 1024 / 1024} MiB in all`;
    afforded.add(path);
    total += bytes;
    return undefined;
  }

  /** Why a file may not be read, or `undefined`; `'missing'` where there is none. What is listed is weighed before it is asked for. */
  async function obstacle(path: string): Promise<string | undefined> {
    const { entries, truncated } = await files();
    const entry = entries.get(path);
    if (!entry) return truncated ? undefined : 'missing';
    if (entry.mode === '120000') return 'a symbolic link';
    if (!entry.mode.startsWith('100')) return 'missing';
    return sizeReason(entry.size) ?? beyondTotal(path, entry.size);
  }

  async function read(path: string): Promise<SourceFile | Skipped | undefined> {
    const reason = await obstacle(path);
    if (reason !== undefined) return reason === 'missing' ? undefined : { path, reason };
    const content = await blobs.read(commit, path);
    if (content === undefined) return (await files()).entries.has(path) ? { path, reason: 'listed by GitHub, but not handed out' } : undefined;
    if ('reason' in content) return { path, reason: content.reason };
    const beyond = beyondTotal(path, Buffer.byteLength(content.text));
    return beyond === undefined ? new SourceFile(path, content.text) : { path, reason: beyond };
  }

  return {
    list: async () => [...(await files()).entries].flatMap(([path, { mode }]) => (mode.startsWith('100') ? [path] : [])),
    read,
    async presence(path) {
      const { entries, truncated } = await files();
      if (path === '') return 'folder';
      const isElsewhere = (name: string): boolean => /^1[26]/.test(entries.get(name)?.mode ?? '');
      if (isAtOrBelow(path, { has: isElsewhere }) || path.startsWith('..')) return 'unknown';
      const mode = entries.get(path)?.mode;
      return mode === undefined ? (truncated ? 'unknown' : 'nothing') : mode.startsWith('100') ? 'file' : 'folder';
    },
    async kept(path) {
      const { entries, truncated } = await files();
      const mode = entries.get(path)?.mode;
      if (mode === undefined) return truncated ? 'unknown' : 'not';
      return mode === '100755' ? 'program' : mode.startsWith('100') ? 'file' : 'unknown';
    },
    costly: true,
    isTruncated: async () => (await files()).truncated,
    async preload(paths) {
      for (const path of paths) if ((await obstacle(path)) === undefined) void blobs.preload(commit, path);
    },
  };
}
