import type { Comment } from '../state.ts';
import { accountJson, type Site } from './account.ts';

/** The page on which people see a comment. */
export function commentPage(comment: Comment, fullName: string, site: Site): string {
  return `${site.serverUrl}/${fullName}/pull/${comment.issue}#issuecomment-${comment.id}`;
}

/** A comment of a pull request's conversation (`issue-comment`). */
export function commentJson(comment: Comment, fullName: string, site: Site): Record<string, unknown> {
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${site.apiUrl}/repos/${fullName}/issues/comments/${comment.id}`,
    html_url: commentPage(comment, fullName, site),
    issue_url: `${site.apiUrl}/repos/${fullName}/issues/${comment.issue}`,
    body: comment.body,
    user: accountJson(comment.author, site),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    performed_via_github_app: null,
    minimized: comment.minimized === undefined ? null : { reason: comment.minimized.toLowerCase() },
  };
}
