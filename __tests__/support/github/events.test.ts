import { afterAll, describe, expect, it } from '@jest/globals';
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from './events.ts';
import { Repository, type RepositoryPlan } from './repository.ts';
import { removeTemporaryFolders } from './temporary.ts';

afterAll(removeTemporaryFolders);

function create(plan: Partial<RepositoryPlan> = {}): Repository {
  return new Repository({ base: { a: 'a' }, head: { b: 'b' }, ...plan });
}

describe('pull_request', () => {
  it('is about our repository, through and through', () => {
    const repository = create({ name: 'acme/shop', number: 31 });
    const { payload, ...event } = pullRequestEvent(repository, 'synchronize');
    expect(event).toEqual({
      name: 'pull_request',
      sha: repository.merge,
      ref: 'refs/pull/31/merge',
      headRef: 'feature',
      baseRef: 'main',
    });
    expect(payload).toMatchObject({
      action: 'synchronize',
      number: 31,
      after: repository.head,
      repository: { full_name: 'acme/shop', name: 'shop', owner: { login: 'acme' }, default_branch: 'main' },
      pull_request: {
        number: 31,
        state: 'open',
        draft: false,
        url: 'https://api.github.com/repos/acme/shop/pulls/31',
        comments_url: 'https://api.github.com/repos/acme/shop/issues/31/comments',
        html_url: 'https://github.com/acme/shop/pull/31',
        merge_commit_sha: repository.merge,
        head: { ref: 'feature', sha: repository.head, repo: { full_name: 'acme/shop', fork: false } },
        base: { ref: 'main', sha: repository.base, repo: { full_name: 'acme/shop' } },
      },
    });
    expect(JSON.stringify(payload)).not.toContain('Hello-World');
  });

  it('is a draft, closed, from a fork, or from a fork that is gone', () => {
    expect(pullRequestEvent(create({ draft: true })).payload).toMatchObject({ pull_request: { draft: true } });
    expect(pullRequestEvent(create(), 'closed').payload).toMatchObject({
      action: 'closed',
      pull_request: { state: 'closed', merged: true },
    });
    const fork = { full_name: 'octocat/compose-example', fork: true, owner: { login: 'octocat' } };
    expect(pullRequestEvent(create({ headRepository: 'fork' })).payload).toMatchObject({
      pull_request: { head: { repo: fork }, base: { repo: { full_name: 'octo-org/compose-example', fork: false } } },
    });
    expect(pullRequestEvent(create({ headRepository: 'deleted' })).payload).toMatchObject({
      pull_request: { head: { repo: null } },
    });
  });

  it('of the target runs on the base', () => {
    const repository = create();
    const event = pullRequestTargetEvent(repository);
    expect(event).toMatchObject({ name: 'pull_request_target', sha: repository.base, ref: 'refs/heads/main' });
    expect(event.payload).toEqual(pullRequestEvent(repository).payload);
  });
});

it('has the other events', () => {
  const repository = create();
  const { base, head, merge } = repository;
  expect(mergeGroupEvent(repository)).toMatchObject({
    sha: merge,
    payload: {
      action: 'checks_requested',
      merge_group: { base_sha: base, head_sha: merge, base_ref: 'refs/heads/main' },
    },
  });
  expect(pushEvent(repository)).toMatchObject({
    sha: head,
    ref: 'refs/heads/main',
    payload: { before: base, after: head, created: false, ref: 'refs/heads/main' },
  });
  expect(pushEvent(repository, { before: '0'.repeat(40), branch: 'new' }).payload).toMatchObject({ created: true });
  expect(dispatchEvent(repository, { all: 'true' })).toMatchObject({ sha: base, payload: { inputs: { all: 'true' } } });
  expect(scheduleEvent(repository)).toMatchObject({ name: 'schedule', payload: { schedule: '0 4 * * 1' } });
  expect(workflowRunEvent(repository)).toMatchObject({
    sha: base,
    payload: { action: 'completed', workflow_run: { head_sha: head, pull_requests: [{ number: 7 }] } },
  });
  expect(workflowRunEvent(create({ headRepository: 'fork' })).payload).toMatchObject({
    workflow_run: { pull_requests: [], head_repository: { full_name: 'octocat/compose-example' } },
  });
});
