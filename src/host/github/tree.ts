import type { Changes, Repository } from './changes.ts';
import type { Client } from './client.ts';

/** What a commit has at a path. */
export interface Entry {
  /** `100644` and the like are files, `120000` links, `160000` submodules. */
  readonly mode: string;
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}

/** All that a commit has, folders included. */
export interface Tree {
  readonly entries: ReadonlyMap<string, Entry>;
  /** True where GitHub lists a part only: it stops at 100,000 entries or 7 MB. */
  readonly truncated: boolean;
}

/** Asks for a commit's tree: one request. */
export async function readTree(client: Client, repository: Repository, commit: string): Promise<Tree> {
  const asked = { ...repository, tree_sha: commit, recursive: '1' };
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', asked);
  const entries = new Map(data.tree.map(({ path, mode, sha, size = 0 }): [string, Entry] => [path, { mode, sha, size }]));
  return { entries, truncated: data.truncated };
}

/**
 * What differs between two commits, by their trees. Knows no limit of files, but no history either: what the base branch
 * has got since counts, too.
 */
export async function treeDifference(client: Client, repository: Repository, base: string, head: string): Promise<Changes> {
  const [before, after] = await Promise.all([readTree(client, repository, base), readTree(client, repository, head)]);
  const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
  const files = [...paths].flatMap((path) => {
    const [old, now] = [before.entries.get(path), after.entries.get(path)];
    if (old?.sha === now?.sha || (now ?? old)?.mode.startsWith('04')) return [];
    return [{ path, removed: now === undefined, ...(now && { sha: now.sha }) }];
  });
  return { files, complete: !before.truncated && !after.truncated };
}
