import { isObject, objectAt, type JsonObject } from './json.ts';
import type { Repository } from './repository.ts';
import { accountJson } from './shapes/account.ts';
import { example, moved, PUBLIC_SITE } from './shapes/examples.ts';
import { pullRequestJson, repositoryJson } from './shapes/pull-request.ts';
import type { PullRequestStatus } from './shapes/pull-request.ts';

/** What starts a workflow: the payload, and what the runner derives from it. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: JsonObject;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF, of pull requests only. */
  readonly headRef?: string;
  readonly baseRef?: string;
}

/** The pull request's activities that there are payloads for. */
export type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'ready_for_review' | 'closed';

/** `pull_request`: runs on the merge commit. */
export function pullRequestEvent(repository: Repository, action: PullRequestAction = 'opened'): WorkflowEvent {
  return {
    name: 'pull_request',
    payload: pullRequestPayload(repository, action),
    sha: repository.merge ?? repository.head,
    ref: repository.pullRef('merge'),
    headRef: repository.headRef,
    baseRef: repository.baseRef,
  };
}

/** `pull_request_target`: the same payload, but run on the base branch, with its token. */
export function pullRequestTargetEvent(repository: Repository, action: PullRequestAction = 'opened'): WorkflowEvent {
  return {
    ...pullRequestEvent(repository, action),
    name: 'pull_request_target',
    sha: repository.base,
    ref: `refs/heads/${repository.baseRef}`,
  };
}

/** `merge_group`: the queue's own merge of the pull request, on a branch made for it. */
export function mergeGroupEvent(repository: Repository): WorkflowEvent {
  const payload = base(repository, 'merge_group', 'checks_requested');
  const sha = repository.merge ?? repository.head;
  const ref = `refs/heads/gh-readonly-queue/${repository.baseRef}/pr-${repository.number}-${repository.base}`;
  const group = {
    ...objectAt(payload, 'merge_group'),
    head_sha: sha,
    head_ref: ref,
    base_sha: repository.base,
    base_ref: `refs/heads/${repository.baseRef}`,
  };
  return { name: 'merge_group', payload: { ...payload, merge_group: group }, sha, ref };
}

/** `push` of `after` on top of `before`, to the base branch unless told otherwise. */
export function pushEvent(
  repository: Repository,
  { before = repository.base, after = repository.head, branch = repository.baseRef } = {},
): WorkflowEvent {
  const ref = `refs/heads/${branch}`;
  const payload = {
    ...base(repository, 'push'),
    ref,
    before,
    after,
    base_ref: null,
    forced: false,
    created: /^0+$/.test(before),
    deleted: /^0+$/.test(after),
  };
  return { name: 'push', payload, sha: after, ref };
}

/** `workflow_dispatch` on the base branch. */
export function dispatchEvent(repository: Repository, inputs: JsonObject = {}): WorkflowEvent {
  const ref = `refs/heads/${repository.baseRef}`;
  return {
    name: 'workflow_dispatch',
    payload: { ...base(repository, 'workflow_dispatch'), ref, inputs },
    sha: repository.base,
    ref,
  };
}

/** `schedule`: of all things the payload has only the time table and the repository. */
export function scheduleEvent(repository: Repository): WorkflowEvent {
  const payload = {
    schedule: '0 4 * * 1',
    workflow: '.github/workflows/compose-review.yml',
    repository: repositoryJson(repository, PUBLIC_SITE),
  };
  return { name: 'schedule', payload, sha: repository.base, ref: `refs/heads/${repository.baseRef}` };
}

/** `workflow_run` after a workflow of the pull request; for a fork `pull_requests` is empty. */
export function workflowRunEvent(repository: Repository): WorkflowEvent {
  const payload = base(repository, 'workflow_run', 'completed');
  const { head, headRef, base: baseSha, baseRef, number } = repository;
  const url = `${PUBLIC_SITE.apiUrl}/repos/${repository.fullName}`;
  const pull = {
    id: number,
    number,
    url: `${url}/pulls/${number}`,
    head: { ref: headRef, sha: head, repo: { id: 1, url, name: repository.name } },
    base: { ref: baseRef, sha: baseSha, repo: { id: 1, url, name: repository.name } },
  };
  const pulled = objectAt(pullRequestJson(repository, OPEN, PUBLIC_SITE), 'head');
  const run = {
    ...objectAt(payload, 'workflow_run'),
    event: 'pull_request',
    conclusion: 'success',
    head_sha: head,
    head_branch: headRef,
    head_repository: pulled['repo'],
    pull_requests: repository.headRepository === 'same' ? [pull] : [],
  };
  return {
    name: 'workflow_run',
    payload: { ...payload, workflow_run: run },
    sha: baseSha,
    ref: `refs/heads/${baseRef}`,
  };
}

const OPEN: PullRequestStatus = { state: 'open', merged: false };

function pullRequestPayload(repository: Repository, action: PullRequestAction): JsonObject {
  const payload = base(repository, 'pull_request', action);
  const status: PullRequestStatus = action === 'closed' ? { state: 'closed', merged: true } : OPEN;
  const pull = pullRequestJson(repository, status, PUBLIC_SITE);
  const login = isObject(pull['user']) ? String(pull['user']['login']) : 'octocat';
  return {
    ...payload,
    number: repository.number,
    pull_request: pull,
    sender: accountJson({ login, type: 'User' }, PUBLIC_SITE),
    ...(action === 'synchronize' && { before: repository.base, after: repository.head }),
  };
}

function base(repository: Repository, event: string, action?: string): JsonObject {
  const payload = moved(example(event, action), repository);
  return { ...payload, repository: repositoryJson(repository, PUBLIC_SITE) };
}
