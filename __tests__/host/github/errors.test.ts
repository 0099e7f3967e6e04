import { describe, expect, it } from '@jest/globals';
import { mayHaveHappened, refusal } from '../../../src/host/github/errors.ts';

function failure(status: number, message: string, accepted?: string): Error {
  return Object.assign(new Error(message), { status, response: { headers: { 'x-accepted-github-permissions': accepted } } });
}

const needed = 'pull-requests: write';
const inaccessible = 'Resource not accessible by integration - https://docs.github.com/rest';

describe('a refusal', () => {
  it.each([
    ['issues=write; pull_requests=write', 'the token lacks `pull-requests: write`'],
    ['contents=read', 'the token lacks `contents: read`'],
    ['contents=write,workflows=write; administration=write', 'the token lacks `contents: write` and `workflows: write` or `administration: write`'],
    [undefined, 'the token lacks `pull-requests: write`'],
    ['`]( ::error::', 'the token lacks `pull-requests: write`'],
  ])('names what %s stands for', (accepted, reason) => {
    expect(refusal(failure(403, inaccessible, accepted), needed)).toEqual({ reason, forbidden: true });
  });

  it('is also one of a query', () => {
    const error = Object.assign(new Error('Request failed'), { errors: [{ type: 'FORBIDDEN', message: 'no' }] });
    expect(refusal(error, needed)).toEqual({ reason: 'the token lacks `pull-requests: write`', forbidden: true });
  });

  it('is not every answer of 403', () => {
    expect(refusal(failure(403, 'Unable to create comment because issue is locked.'), needed)).toEqual({
      reason: 'GitHub answered: Unable to create comment because issue is locked.',
      forbidden: false,
    });
  });

  it('tells a token that is not valid, and a failure of ours', () => {
    expect(refusal(failure(401, 'Bad credentials'), needed).reason).toBe('the token is not valid');
    expect(refusal(new TypeError('x is undefined'), needed).reason).toBe('x is undefined');
  });

  it('leaves open whether something was done, where the server failed', () => {
    expect([500, 502, 403, 422].map((status) => mayHaveHappened(failure(status, '')))).toEqual([true, true, false, false]);
    expect(mayHaveHappened(new Error('socket hang up'))).toBe(true);
  });
});
