import { at, integerAt, textAt } from './json.ts';

/** A pull request, as far as a review needs to know it. */
export interface PullRequest {
  readonly number: number;
  /** The base branch's last commit when the event happened. */
  readonly base: string;
  /** The pull request's last commit. */
  readonly head: string;
  /** From another repository, also one that is gone. Its workflows get a token that can only read. */
  readonly fork: boolean;
  /** Nobody wants a new comment on one that is closed. */
  readonly open: boolean;
}

/**
 * What a workflow run is about.
 *
 * - `pull-request`: what a pull request changes.
 * - `range`: what lies between two commits; without a base, all that is there at the head.
 * - `run`: another workflow's run on a commit, which may be a pull request's.
 * - `tree`: all that is there.
 */
export type Event =
  | { readonly kind: 'pull-request'; readonly pull: PullRequest }
  | { readonly kind: 'range'; readonly base: string | undefined; readonly head: string; readonly mergeBase: boolean }
  | { readonly kind: 'run'; readonly head: string }
  | { readonly kind: 'tree' };

const tree: Event = { kind: 'tree' };

/** Reads an event by its name and the JSON that GitHub gives with it. What it does not know is about the whole tree. */
export function readEvent(name: string, payload: unknown): Event {
  if (name.startsWith('pull_request')) {
    const pull = readPullRequest(at(payload, 'pull_request'));
    return pull ? { kind: 'pull-request', pull } : tree;
  }
  if (name === 'merge_group') {
    const head = commitAt(payload, 'merge_group', 'head_sha');
    return head ? { kind: 'range', base: commitAt(payload, 'merge_group', 'base_sha'), head, mergeBase: true } : tree;
  }
  if (name === 'push') {
    const head = commitAt(payload, 'after');
    // A forced push leaves commits behind: what counts is how the two ends differ.
    return head ? { kind: 'range', base: commitAt(payload, 'before'), head, mergeBase: false } : tree;
  }
  if (name === 'workflow_run') {
    const head = commitAt(payload, 'workflow_run', 'head_sha');
    return head ? { kind: 'run', head } : tree;
  }
  return tree;
}

/** Reads a pull request as events and the API show it. */
export function readPullRequest(value: unknown): PullRequest | undefined {
  const number = integerAt(value, 'number');
  const base = commitAt(value, 'base', 'sha');
  const head = commitAt(value, 'head', 'sha');
  if (number === undefined || !base || !head) return undefined;
  const target = textAt(value, 'base', 'repo', 'full_name');
  const source = textAt(value, 'head', 'repo', 'full_name');
  return { number, base, head, fork: source === undefined || source !== target, open: textAt(value, 'state') !== 'closed' };
}

/** A commit's id. Of zeros only, it stands for no commit: a branch that was not there before, or is no longer. */
function commitAt(value: unknown, ...path: readonly string[]): string | undefined {
  const sha = textAt(value, ...path);
  return sha !== undefined && isCommitId(sha) && !/^0+$/.test(sha) ? sha : undefined;
}

/** Tells whether a text is the whole id of a commit, by SHA-1 or SHA-256. */
function isCommitId(text: string): boolean {
  return /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text);
}
