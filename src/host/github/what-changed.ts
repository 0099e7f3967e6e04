import { changedBetween } from '../git.ts';
import { comparedFiles, pullRequestFiles, type Changes, type Repository } from './changes.ts';
import type { Checkout } from './checkout.ts';
import type { Client } from './client.ts';
import type { PullRequest } from './event.ts';
import { treeDifference } from './tree.ts';

/** Whom to ask: git, GitHub, or both. */
export interface Sources {
  readonly repository: Repository;
  readonly checkout: Checkout | undefined;
  /** Logs in at GitHub, once, when first asked; `undefined` without a token. */
  readonly connect: (() => Promise<Client>) | undefined;
}

/**
 * What a pull request changes; `undefined` where there is no one to ask. GitHub's list comes first: it has the contents'
 * ids. Where it may not be read, or breaks off, git or a comparison tell.
 */
export async function changesOf(pull: PullRequest, sources: Sources): Promise<Changes | undefined> {
  const client = await sources.connect?.();
  if (!client) return changesIn(pull.base, pull.head, true, sources);
  try {
    const listed = await pullRequestFiles(client, sources.repository, pull.number);
    if (listed.complete) return listed;
    const known = new Map(listed.files.map((file) => [file.path, file]));
    const files = await inHistory(pull.base, pull.head, true, sources);
    // A list that breaks off would let the rest through unseen: three thousand files are soon added.
    return files ? { files: files.map((file) => known.get(file.path) ?? file), complete: true } : await treeDifference(client, sources.repository, pull.base, pull.head);
  } catch (error) {
    const compared = await changesIn(pull.base, pull.head, true, sources);
    if (!compared) throw error;
    return compared;
  }
}

/** What lies between two commits; `undefined` where nobody can tell, or not all of it. */
export async function changesIn(base: string, head: string, mergeBase: boolean, sources: Sources): Promise<Changes | undefined> {
  const files = await inHistory(base, head, mergeBase, sources);
  if (files) return { files, complete: true };
  const client = await sources.connect?.();
  if (!client) return undefined;
  try {
    const compared = await comparedFiles(client, sources.repository, base, head);
    return compared.complete ? compared : undefined;
  } catch {
    // The base may be gone after a forced push. Then all of the tree is looked at, and nothing missed.
    return undefined;
  }
}

async function inHistory(base: string, head: string, mergeBase: boolean, { checkout }: Sources) {
  return checkout && changedBetween(checkout.folder, base, head, mergeBase);
}
