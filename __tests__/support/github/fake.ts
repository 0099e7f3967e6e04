import { changesBetween, type Change } from './changes.ts';
import type { Backend } from './dispatch.ts';
import { FaultQueue } from './faults.ts';
import { gitText } from './git.ts';
import { HANDLERS } from './handlers/all.ts';
import { Objects } from './objects.ts';
import { DEFAULT_PERMISSIONS, missingPermission, type Permissions } from './permissions.ts';
import { failure, notFound, type ApiRequest, type ApiResponse, type GraphqlRequest } from './protocol.ts';
import type { Repository } from './repository.ts';
import type { Site } from './shapes/account.ts';
import { PUBLIC_SITE } from './shapes/examples.ts';
import { ACTIONS_BOT, OCTOCAT, type Account, type CheckRun, type Comment, type Review } from './state.ts';

/** How this GitHub differs from the usual one. */
export interface FakeOptions {
  /** The one token that is accepted. */
  readonly token?: string;
  readonly permissions?: Partial<Permissions>;
  /** Whose token it is. Default: github-actions[bot]. */
  readonly viewer?: Account;
  /** Files whose patch is left out, as GitHub does when it is too large. */
  readonly withoutPatch?: readonly string[];
  /** How many entries a recursive tree has before it is cut off. Default: 100000. */
  readonly treeLimit?: number;
  readonly serverUrl?: string;
}

/** The token that a fake accepts if not told otherwise. */
export const TOKEN = 'token-of-the-job';

const MAX_FILES = 3000;

/** GitHub, for one repository with one pull request: state that requests change and tests look at. */
export class FakeGitHub implements Backend {
  readonly repository: Repository;
  readonly objects: Objects;
  readonly faults = new FaultQueue();
  readonly comments: Comment[] = [];
  readonly reviews: Review[] = [];
  readonly checks: CheckRun[] = [];
  readonly viewer: Account;
  readonly token: string;
  readonly treeLimit: number;
  readonly serverUrl: string;
  permissions: Permissions;
  pullRequest: { state: 'open' | 'closed'; merged: boolean } = { state: 'open', merged: false };
  readonly #withoutPatch: ReadonlySet<string>;
  readonly #changes = new Map<string, readonly Change[]>();
  #lastId = 1000;
  #seconds = 0;

  constructor(repository: Repository, options: FakeOptions = {}) {
    this.repository = repository;
    this.objects = new Objects(repository.gitDir);
    this.token = options.token ?? TOKEN;
    this.viewer = options.viewer ?? ACTIONS_BOT;
    this.permissions = { ...DEFAULT_PERMISSIONS, ...options.permissions };
    this.treeLimit = options.treeLimit ?? 100_000;
    this.serverUrl = options.serverUrl ?? PUBLIC_SITE.serverUrl;
    this.#withoutPatch = new Set(options.withoutPatch);
  }

  /** Where links in answers to a request lead. */
  site(request: ApiRequest): Site {
    return { apiUrl: request.apiUrl, serverUrl: this.serverUrl };
  }

  /** A number that nothing had before. */
  nextId(): number {
    return ++this.#lastId;
  }

  /** The time: one second later each time, so that the order of things can be told. */
  now(): string {
    return new Date(Date.UTC(2026, 0, 1) + 1000 * this.#seconds++).toISOString().replace('.000', '');
  }

  /** Adds a comment of the conversation; by another user unless told otherwise. */
  addComment(body: string, author: Account = OCTOCAT, issue = this.repository.number): Comment {
    const id = this.nextId();
    const createdAt = this.now();
    const comment: Comment = {
      id,
      nodeId: `IC_${id}`,
      issue,
      author,
      body,
      createdAt,
      updatedAt: createdAt,
      minimized: undefined,
    };
    this.comments.push(comment);
    return comment;
  }

  /** What differs between two commits, as GitHub lists it. */
  changes(base: string, head: string): readonly Change[] {
    const key = `${base}...${head}`;
    const known = this.#changes.get(key) ?? changesBetween(this.repository.gitDir, base, head).map(this.#withPatch);
    this.#changes.set(key, known);
    return known;
  }

  /** The pull request's files, as many as GitHub lists. */
  files(): readonly Change[] {
    return this.changes(this.repository.base, this.repository.head).slice(0, MAX_FILES);
  }

  /** Whether a commit is the pull request's own, as against its base or its merge. */
  isCommitOfPullRequest(commit: string): boolean {
    const { gitDir, base, head } = this.repository;
    return gitText(gitDir, 'rev-list', `${base}..${head}`).split('\n').includes(commit);
  }

  respond(request: ApiRequest): ApiResponse | undefined {
    const handler = HANDLERS[request.operation];
    if (handler === undefined) return undefined;
    return this.#refusal(request) ?? handler(this, request);
  }

  async graphql(request: GraphqlRequest): ReturnType<Backend['graphql']> {
    if (request.token !== this.token) return { response: this.#unauthorized(request.token), problems: [] };
    // GitHub's schema takes a second to build; only tests that ask for it pay.
    const { runGraphql } = await import('./graphql.ts');
    return runGraphql(this, request);
  }

  readonly #withPatch = (change: Change): Change =>
    this.#withoutPatch.has(change.path) ? { ...change, patch: undefined } : change;

  #refusal(request: ApiRequest): ApiResponse | undefined {
    if (request.token !== this.token) return this.#unauthorized(request.token);
    if (!this.#knows(request)) return notFound;
    const accepted = missingPermission(request.operation, this.permissions);
    if (accepted === undefined) return undefined;
    return failure(403, 'Resource not accessible by integration', undefined, {
      'x-accepted-github-permissions': accepted,
    });
  }

  #knows({ parameters: { owner, repo } }: ApiRequest): boolean {
    if (owner === undefined) return true;
    const name = `${owner}/${repo}`.toLowerCase();
    const { fullName, headFullName } = this.repository;
    return name === fullName.toLowerCase() || name === headFullName?.toLowerCase();
  }

  #unauthorized(token: string | undefined): ApiResponse {
    return failure(401, token === undefined ? 'Requires authentication' : 'Bad credentials');
  }
}
