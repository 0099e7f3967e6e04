import { hunksOf } from '../hunks.ts';
import { numberAt, objectsAt, textAt, type JsonObject } from '../json.ts';
import { page } from '../pages.ts';
import { failure, notFound, ok, parameter } from '../protocol.ts';
import { reviewCommentJson, reviewJson } from '../shapes/review.ts';
import type { FakeGitHub } from '../fake.ts';
import type { Review, ReviewAnchor, Side } from '../state.ts';
import type { Handlers } from './handler.ts';

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** Reviews and their comments on lines. */
export const REVIEW_HANDLERS: Handlers = {
  'pulls/create-review'(github, request) {
    if (Number(parameter(request, 'pull_number')) !== github.repository.number) return notFound;
    const commit = textAt(request.body, 'commit_id') ?? github.repository.head;
    const event = textAt(request.body, 'event');
    const body = textAt(request.body, 'body') ?? '';
    const anchors = objectsAt(request.body, 'comments').map(readAnchor);
    // One bad comment, and nothing of the review is there.
    const errors = [
      ...(github.isCommitOfPullRequest(commit) ? [] : ['The commitOID is not part of the pull request']),
      ...(event === 'COMMENT' && body === '' && anchors.length === 0 ? ["Body can't be blank"] : []),
      ...anchors.flatMap((anchor) => anchorProblem(github, anchor) ?? []),
    ];
    if (errors.length > 0) return failure(422, 'Unprocessable Entity', errors);
    const review: Review = {
      id: github.nextId(),
      author: github.viewer,
      body,
      commit,
      state: STATES[event ?? ''] ?? 'PENDING',
      comments: anchors.map((anchor) => Object.assign({ id: github.nextId(), createdAt: github.now() }, anchor)),
    };
    github.reviews.push(review);
    return ok(reviewJson(review, github.repository, github.site(request)));
  },

  'pulls/list-review-comments'(github, request) {
    const patches = new Map(github.files().map(({ path, patch }) => [path, patch]));
    const comments = github.reviews.flatMap((review) =>
      review.comments.map((comment) =>
        reviewCommentJson(comment, review, patches.get(comment.path) ?? '', github.repository, github.site(request)),
      ),
    );
    return page(comments, request);
  },
};

function readAnchor(comment: JsonObject): ReviewAnchor {
  const side: Side = textAt(comment, 'side') === 'LEFT' ? 'LEFT' : 'RIGHT';
  const startSide = textAt(comment, 'start_side') ?? side;
  return {
    path: textAt(comment, 'path') ?? '',
    body: textAt(comment, 'body') ?? '',
    position: numberAt(comment, 'position'),
    line: numberAt(comment, 'line'),
    side,
    startLine: numberAt(comment, 'start_line'),
    startSide: startSide === 'LEFT' ? 'LEFT' : 'RIGHT',
  };
}

/** GitHub's own words for an anchor that it does not find in the diff. */
function anchorProblem(github: FakeGitHub, anchor: ReviewAnchor): string | undefined {
  const { path, position, line, side, startLine, startSide } = anchor;
  const patch = github.files().find((change) => change.path === path)?.patch;
  if (patch === undefined) return 'Path could not be resolved';
  if (position !== undefined) {
    return position >= 1 && position < patch.split('\n').length ? undefined : 'Position could not be resolved';
  }
  const hunk = hunksOf(patch).find((one) => line !== undefined && one[side].has(line));
  if (startLine !== undefined && line !== undefined && startSide === side && startLine >= line) {
    return 'Pull request review thread start line must precede the end line.';
  }
  const isStartOutside = startLine !== undefined && hunk?.[startSide].has(startLine) !== true;
  return sentence([
    ...(hunk === undefined ? ['Pull request review thread line must be part of the diff'] : []),
    ...(isStartOutside ? ['Pull request review thread start line must be part of the same hunk as the line.'] : []),
    ...(hunk === undefined ? ["Pull request review thread diff hunk can't be blank"] : []),
  ]);
}

/** "a", "a and b", "a, b, and c". */
function sentence(parts: readonly string[]): string | undefined {
  if (parts.length <= 2) return parts.length === 0 ? undefined : parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
