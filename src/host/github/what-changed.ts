import { changedBetween } from '../git.ts';
import { comparedFiles, pullRequestFiles, type Changes, type Repository } from './changes.ts';
import type { Checkout } from './checkout.ts';
import type { Client } from './client.ts';
import type { PullRequest } from './event.ts';

/** Whom to ask what changed: git, GitHub, or both. */
export interface Sources {
  readonly repository: Repository;
  readonly checkout: Checkout | undefined;
  readonly client: Client | undefined;
}

/** What a pull request changes; `undefined` where nobody can tell. GitHub's list is asked first: it has the contents' ids. */
export async function changesOf(pull: PullRequest, { repository, checkout, client }: Sources): Promise<Changes | undefined> {
  const listed = client && (await pullRequestFiles(client, repository, pull.number));
  if (listed?.complete || !checkout) return listed;
  const files = await changedBetween(checkout.folder, pull.base, pull.head, true);
  if (!files) return listed;
  const known = new Map(listed?.files.map((file) => [file.path, file]));
  return { files: files.map((file) => known.get(file.path) ?? file), complete: true };
}

/** What lies between two commits; `undefined` where nobody can tell, or not all of it. */
export async function changesIn(base: string, head: string, mergeBase: boolean, { repository, checkout, client }: Sources): Promise<Changes | undefined> {
  const files = checkout && (await changedBetween(checkout.folder, base, head, mergeBase));
  if (files) return { files, complete: true };
  if (!client) return undefined;
  try {
    const compared = await comparedFiles(client, repository, base, head);
    return compared.complete ? compared : undefined;
  } catch {
    // The base may be gone after a forced push. The whole tree is then looked at, which misses nothing.
    return undefined;
  }
}
