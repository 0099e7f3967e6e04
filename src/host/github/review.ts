import type { Workspace } from '../../source/workspace.ts';
import { contentAt } from '../git.ts';
import { Blobs } from './blobs.ts';
import type { Changes } from './changes.ts';
import { comesFromV1 } from './from-v1.ts';
import { checkoutWorkspace, holds, verifiedWorkspace, type Checkout } from './checkout.ts';
import type { Event, PullRequest } from './event.ts';
import { pullRequestOf } from './pull-request.ts';
import { remoteWorkspace, type RemoteWorkspace } from './remote.ts';
import { changesIn, changesOf, type Sources } from './what-changed.ts';

/** Where a run finds what it is about. */
export interface Surroundings extends Sources {
  /** The files of a folder on disk. */
  readonly disk: (folder: string) => Workspace;
  /** The folder that the job works in, whether something is checked out there or not. */
  readonly folder: string;
  /** GITHUB_SHA, for events that name no commit. */
  readonly commit: string | undefined;
}

/** What there is to review. Paths start at the repository's root. */
export interface Review {
  readonly workspace: Workspace;
  /** Set where the files are read through the API. */
  readonly remote: RemoteWorkspace | undefined;
  /** `undefined` where all of the tree counts. */
  readonly changes: Changes | undefined;
  readonly pull: PullRequest | undefined;
  /** The commit that places are linked to. */
  readonly commit: string | undefined;
  /** A file as it was before the pull request; `undefined` where there was none. */
  readonly readBase: (path: string) => Promise<string | undefined>;
}

/** There is nothing to review, and what can be done about it. */
export class NothingToRead extends Error {}

/** Finds the files, and the change, that an event is about. */
export async function openReview(event: Event, around: Surroundings): Promise<Review> {
  const pull = await pullRequestOf(event, around);
  const review = await (pull ? openPullRequest(pull, around) : openCommit(event, around));
  return comesFromV1(review.changes) ? { ...review, workspace: { ...review.workspace, isFromV1: true } } : review;
}

async function openPullRequest(pull: PullRequest, around: Surroundings): Promise<Review> {
  const { repository, checkout } = around;
  const changes = await changesOf(pull, around);
  const client = await around.connect?.();
  const blobs = client && new Blobs(client, repository);
  const remote = client && blobs && remoteWorkspace(client, repository, pull.head, blobs);
  const found = { changes, pull, commit: pull.head, readBase: baseReader(pull.base, blobs, checkout) };
  if (checkout && holds(checkout, pull.head)) {
    const workspace = checkoutWorkspace(checkout, around.disk(checkout.folder));
    return { ...found, workspace: remote && changes ? verifiedWorkspace(workspace, changes, remote) : workspace, remote: undefined };
  }
  if (remote) return { ...found, workspace: remote, remote };
  throw new NothingToRead('The pull request is not checked out here, and there is no `github-token` to read it with');
}

async function openCommit(event: Event, around: Surroundings): Promise<Review> {
  const { connect, repository, checkout } = around;
  const { base, head, mergeBase } = event.kind === 'range' ? event : { base: undefined, head: around.commit, mergeBase: false };
  const found = { pull: undefined, readBase: () => Promise.resolve(undefined) };
  const asTold = event.kind !== 'range' || checkout?.head.sha === head;
  if (head && connect && (!checkout || !asTold)) {
    const client = await connect();
    const remote = remoteWorkspace(client, repository, head, new Blobs(client, repository));
    const changes = base && (await changesIn(base, head, mergeBase, around));
    return { ...found, workspace: remote, remote, changes: changes || undefined, commit: head };
  }
  // What else is checked out, or only lies there, is what the workflow wants to see reviewed, all of it.
  const disk = around.disk(checkout?.folder ?? around.folder);
  const workspace = checkout ? checkoutWorkspace(checkout, disk) : disk;
  const changes = base && head && checkout && asTold ? await changesIn(base, head, mergeBase, around) : undefined;
  return { ...found, workspace, remote: undefined, changes, commit: checkout?.head.sha };
}

function baseReader(base: string, blobs: Blobs | undefined, checkout: Checkout | undefined): Review['readBase'] {
  return async (path) => {
    if (!blobs) return checkout && contentAt(checkout.folder, base, path);
    const content = await blobs.read(base, path);
    if (content && 'reason' in content) throw new Error(`${path} cannot be read at the base: ${content.reason}`);
    return content?.text;
  };
}
