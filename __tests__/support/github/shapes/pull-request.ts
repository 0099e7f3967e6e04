import { objectAt, parseObject, type JsonObject } from '../json.ts';
import type { Repository } from '../repository.ts';
import { accountJson, stableId, type Site } from './account.ts';
import { example, moved } from './examples.ts';

/** How a pull request stands. */
export interface PullRequestStatus {
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
}

/** A repository as it stands in payloads and in pull requests. */
export function repositoryJson(repository: Repository, site: Site): JsonObject {
  const from = objectAt(moved(example('pull_request', 'opened'), repository, site), 'repository');
  const id = stableId(repository.fullName);
  return { ...from, id, default_branch: repository.baseRef, fork: false, has_discussions: false };
}

/** The pull request: GitHub's own example, with our repository's names, commits and state. */
export function pullRequestJson(repository: Repository, status: PullRequestStatus, site: Site): JsonObject {
  const { number, draft, base, head, merge, fullName, headFullName } = repository;
  const from = objectAt(moved(example('pull_request', 'opened'), repository, site), 'pull_request');
  const author = headFullName?.split('/')[0] ?? 'ghost';
  const baseRepository = repositoryJson(repository, site);
  const headRepository = headFullName === undefined ? null : headRepositoryJson(repository, headFullName, site);
  const closed = status.state === 'closed';

  return {
    // Addresses end with the example's own number.
    ...renumbered(from, number),
    id: stableId(`${fullName}#${number}`),
    node_id: `PR_${number}`,
    number,
    title: 'Change things',
    state: status.state,
    locked: false,
    draft,
    merged: status.merged,
    mergeable: closed ? null : merge !== undefined,
    merge_commit_sha: merge ?? null,
    merged_at: status.merged ? '2026-01-02T00:00:00Z' : null,
    closed_at: closed ? '2026-01-02T00:00:00Z' : null,
    auto_merge: null,
    user: accountJson({ login: author, type: 'User' }, site),
    head: {
      label: `${author}:${repository.headRef}`,
      ref: repository.headRef,
      sha: head,
      user: accountJson({ login: author, type: 'User' }, site),
      repo: headRepository,
    },
    base: {
      label: `${repository.owner}:${repository.baseRef}`,
      ref: repository.baseRef,
      sha: base,
      user: baseRepository['owner'],
      repo: baseRepository,
    },
  };
}

function headRepositoryJson(repository: Repository, headFullName: string, site: Site): JsonObject {
  const json = repositoryJson(repository, site);
  if (headFullName === repository.fullName) return json;
  const text = JSON.stringify(json).replaceAll(repository.fullName, headFullName);
  const [login = ''] = headFullName.split('/');
  const owner = accountJson({ login, type: 'User' }, site);
  return { ...parseObject(text), id: stableId(headFullName), owner, fork: true };
}

function renumbered(pull: JsonObject, number: number): JsonObject {
  const text = JSON.stringify(pull).replaceAll(/\/(pulls?|issues)\/\d+/g, `/$1/${number}`);
  return parseObject(text);
}
