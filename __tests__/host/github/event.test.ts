import { afterAll, describe, expect, it } from '@jest/globals';
import { readEvent } from '../../../src/host/github/event.ts';
import {
  dispatchEvent, mergeGroupEvent, pullRequestEvent, pullRequestTargetEvent, pushEvent, scheduleEvent, workflowRunEvent, type WorkflowEvent,
} from '../../support/github/events.ts';
import { Repository, type HeadRepository } from '../../support/github/repository.ts';
import { removeTemporaryFolders } from '../../support/github/temporary.ts';

afterAll(removeTemporaryFolders);

function open(headRepository: HeadRepository = 'same'): Repository {
  return new Repository({ base: { a: '1' }, head: { b: '2' }, headRepository });
}

function read({ name, payload }: WorkflowEvent) {
  return readEvent(name, payload);
}

describe('an event', () => {
  it.each([
    ['same', false],
    ['fork', true],
    ['deleted', true],
  ] as const)('is a pull request from %s', (from, fork) => {
    const repository = open(from);
    const { base, head, number } = repository;
    const pull = { number, base, head, fork, open: true };
    expect(read(pullRequestEvent(repository))).toEqual({ kind: 'pull-request', pull });
    expect(read(pullRequestTargetEvent(repository))).toEqual({ kind: 'pull-request', pull });
    expect(read(pullRequestEvent(repository, 'closed'))).toEqual({ kind: 'pull-request', pull: { ...pull, open: false } });
  });

  it('is what a merge group adds to its base', () => {
    const repository = open();
    expect(read(mergeGroupEvent(repository))).toEqual({ kind: 'range', base: repository.base, head: repository.merge, mergeBase: true });
  });

  it('is what a push leaves different', () => {
    const repository = open();
    expect(read(pushEvent(repository))).toEqual({ kind: 'range', base: repository.base, head: repository.head, mergeBase: false });
  });

  it('is all of a branch that is new, and nothing of one that is gone', () => {
    const repository = open();
    const zeros = '0'.repeat(40);
    expect(read(pushEvent(repository, { before: zeros }))).toEqual({ kind: 'range', base: undefined, head: repository.head, mergeBase: false });
    expect(read(pushEvent(repository, { after: zeros }))).toEqual({ kind: 'tree' });
  });

  it('is the commit that another workflow ran on', () => {
    const repository = open('fork');
    expect(read(workflowRunEvent(repository))).toEqual({ kind: 'run', head: repository.head });
  });

  it('is the whole tree otherwise', () => {
    const repository = open();
    expect(read(scheduleEvent(repository))).toEqual({ kind: 'tree' });
    expect(read(dispatchEvent(repository))).toEqual({ kind: 'tree' });
    expect(readEvent('', undefined)).toEqual({ kind: 'tree' });
  });

  it.each([
    ['pull_request', {}],
    ['pull_request', { pull_request: { number: '7', base: { sha: 'x' }, head: null } }],
    ['pull_request', { pull_request: { number: 7, base: { sha: '--upload-pack=evil' }, head: { sha: '--output=/etc/passwd' } } }],
    ['push', { after: 'main' }],
    ['merge_group', null],
    ['workflow_run', { workflow_run: [] }],
  ])('is the whole tree where %s makes no sense: %j', (name, payload) => {
    expect(readEvent(name, payload)).toEqual({ kind: 'tree' });
  });
});
