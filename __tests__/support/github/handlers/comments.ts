import { textAt } from '../json.ts';
import { page } from '../pages.ts';
import { created, failure, notFound, ok, parameter, type ApiRequest, type ApiResponse } from '../protocol.ts';
import { commentJson } from '../shapes/comment.ts';
import type { FakeGitHub } from '../fake.ts';
import type { Comment } from '../state.ts';
import type { Handlers } from './handler.ts';

const MAX_LENGTH = 65_536;

/** The conversation of the pull request. */
export const COMMENT_HANDLERS: Handlers = {
  'issues/list-comments'(github, request) {
    const since = request.query['since'] ?? '';
    const comments = github.comments.filter(
      ({ issue, updatedAt }) => issue === Number(parameter(request, 'issue_number')) && updatedAt >= since,
    );
    return page(
      comments.map((comment) => json(github, request, comment)),
      request,
    );
  },

  'issues/get-comment'(github, request) {
    const comment = find(github, request);
    return comment === undefined ? notFound : ok(json(github, request, comment));
  },

  'issues/create-comment'(github, request) {
    const issue = Number(parameter(request, 'issue_number'));
    if (issue !== github.repository.number) return notFound;
    const body = textAt(request.body, 'body') ?? '';
    return invalidBody(body) ?? created(json(github, request, github.addComment(body, github.viewer, issue)));
  },

  'issues/update-comment'(github, request) {
    const comment = find(github, request);
    if (comment === undefined) return notFound;
    const body = textAt(request.body, 'body') ?? '';
    const invalid = invalidBody(body);
    if (invalid !== undefined) return invalid;
    comment.body = body;
    comment.updatedAt = github.now();
    return ok(json(github, request, comment));
  },
};

function find(github: FakeGitHub, request: ApiRequest): Comment | undefined {
  return github.comments.find(({ id }) => id === Number(parameter(request, 'comment_id')));
}

function json(github: FakeGitHub, request: ApiRequest, comment: Comment): unknown {
  return commentJson(comment, github.repository.fullName, github.site(request));
}

function invalidBody(body: string): ApiResponse | undefined {
  const error = { resource: 'IssueComment', field: 'data', code: 'unprocessable' };
  if (body.trim() === '') return failure(422, 'Validation Failed', [{ ...error, message: "Body can't be blank" }]);
  if (Array.from(body).length <= MAX_LENGTH) return undefined;
  const message = `Body is too long (maximum is ${MAX_LENGTH} characters)`;
  return failure(422, 'Validation Failed', [{ ...error, message }]);
}
