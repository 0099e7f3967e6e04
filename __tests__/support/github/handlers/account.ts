import { failure, ok } from '../protocol.ts';
import { accountJson } from '../shapes/account.ts';
import { repositoryJson } from '../shapes/pull-request.ts';
import type { Handlers } from './handler.ts';

const RATE = { limit: 1000, used: 1, remaining: 999, reset: 4_102_444_800 };

const PROFILE = {
  name: null,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
};

/** The token's owner, its rate, and the repository. */
export const ACCOUNT_HANDLERS: Handlers = {
  'users/get-authenticated'(github, request) {
    const { viewer } = github;
    // GITHUB_TOKEN belongs to an app, and an app is not a user; GraphQL's viewer tells its name all the same.
    if (viewer.type === 'Bot') return failure(403, 'Resource not accessible by integration');
    return ok(Object.assign(accountJson(viewer, github.site(request)), PROFILE));
  },

  'rate-limit/get'() {
    return ok({ resources: { core: RATE, search: RATE, graphql: RATE }, rate: RATE });
  },

  'repos/get'(github, request) {
    return ok({ ...repositoryJson(github.repository, github.site(request)), network_count: 0, subscribers_count: 0 });
  },
};
