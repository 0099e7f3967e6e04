import type { FakeGitHub } from '../fake.ts';
import { commentPage } from '../shapes/comment.ts';
import { PUBLIC_SITE } from '../shapes/examples.ts';
import type { Account, Comment } from '../state.ts';
import { demand, problem, type Node } from './problem.ts';

/** Which part of a connection a query asks for. */
export interface Pagination {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

const MAX_PAGE = 100;

/** A page of the pull request's conversation. */
export function commentConnection(github: FakeGitHub, { first, after, last, before }: Pagination): Node {
  const comments = github.comments.filter(({ issue }) => issue === github.repository.number);
  const size = first ?? last;
  if (size === undefined) {
    const message = 'You must provide a `first` or `last` value to properly paginate the `comments` connection.';
    throw problem('MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (size < 1 || size > MAX_PAGE) {
    const limit = `exceeds the \`${first === undefined ? 'last' : 'first'}\` limit of ${MAX_PAGE} records.`;
    throw problem('EXCESSIVE_PAGINATION', `Requesting ${size} records on the \`comments\` connection ${limit}`);
  }
  const lower = after === undefined ? 0 : offset(after);
  const upper = before === undefined ? comments.length : offset(before) - 1;
  const start = first === undefined ? Math.max(lower, upper - size) : lower;
  const end = first === undefined ? upper : Math.min(upper, lower + size);
  const nodes = comments.slice(start, end).map((comment) => commentNode(github, comment));
  return {
    totalCount: comments.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursor(start + index + 1) })),
    pageInfo: {
      hasNextPage: end < comments.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? cursor(start + 1) : null,
      endCursor: nodes.length > 0 ? cursor(end) : null,
    },
  };
}

function cursor(position: number): string {
  return Buffer.from(`cursor:v2:${position}`).toString('base64');
}

function offset(text: string): number {
  return Number(Buffer.from(text, 'base64').toString().split(':').at(-1));
}

/** A comment as queries see it. */
export function commentNode(github: FakeGitHub, comment: Comment): Node {
  const site = { ...PUBLIC_SITE, serverUrl: github.serverUrl };
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: commentPage(comment, github.repository.fullName, site),
    author: actor(comment.author),
    viewerDidAuthor: comment.author.login === github.viewer.login,
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
  };
}

/** An author as GraphQL has it: a bot goes without the `[bot]` that it has in REST and as the viewer. */
function actor({ login, type }: Account): Node {
  return { __typename: type, login: type === 'Bot' ? login.replace(/\[bot\]$/, '') : login };
}

/** The comment that a mutation may change; throws what GitHub answers if there is none or it may not. */
export function commentToChange(github: FakeGitHub, nodeId: string): Comment {
  const comment = github.comments.find((one) => one.nodeId === nodeId);
  if (comment === undefined)
    throw problem('NOT_FOUND', `Could not resolve to a node with the global id of '${nodeId}'`);
  demand(github, 'pull_requests', 'write');
  return comment;
}
