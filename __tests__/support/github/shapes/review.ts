import type { Repository } from '../repository.ts';
import type { Review, ReviewComment } from '../state.ts';
import { accountJson, type Site } from './account.ts';

/** A review (`pull-request-review`). */
export function reviewJson(review: Review, repository: Repository, site: Site): Record<string, unknown> {
  const { html, api } = links(repository, site);
  const href = `${html}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: accountJson(review.author, site),
    body: review.body,
    state: review.state,
    html_url: href,
    pull_request_url: api,
    _links: { html: { href }, pull_request: { href: api } },
    commit_id: review.commit,
    author_association: 'NONE',
  };
}

/** A comment on a line (`pull-request-review-comment`). */
export function reviewCommentJson(
  comment: ReviewComment,
  review: Review,
  patch: string,
  repository: Repository,
  site: Site,
): Record<string, unknown> {
  const { html, api } = links(repository, site);
  const url = `${site.apiUrl}/repos/${repository.fullName}/pulls/comments/${comment.id}`;
  const href = `${html}#discussion_r${comment.id}`;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: review.id,
    url,
    html_url: href,
    pull_request_url: api,
    _links: { self: { href: url }, html: { href }, pull_request: { href: api } },
    user: accountJson(review.author, site),
    body: comment.body,
    diff_hunk: patch,
    path: comment.path,
    commit_id: review.commit,
    original_commit_id: review.commit,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: 'NONE',
    ...(comment.position !== undefined && { position: comment.position }),
    ...(comment.line !== undefined && { line: comment.line, side: comment.side }),
    start_line: comment.startLine ?? null,
    start_side: comment.startLine === undefined ? null : comment.startSide,
    subject_type: 'line',
  };
}

function links({ fullName, number }: Repository, site: Site): { readonly html: string; readonly api: string } {
  return {
    html: `${site.serverUrl}/${fullName}/pull/${number}`,
    api: `${site.apiUrl}/repos/${fullName}/pulls/${number}`,
  };
}
