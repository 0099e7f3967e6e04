import type { Repository } from './changes.ts';
import type { Client } from './client.ts';
import { mayHaveHappened } from './errors.ts';
import { at, listAt, textAt } from './json.ts';

/** A comment of ours on a pull request. */
export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** The conversation of a pull request. */
export interface Conversation {
  readonly client: Client;
  readonly repository: Repository;
  readonly number: number;
}

/** Who wrote a comment is GitHub's to say: a marker can be copied by anyone. */
const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { body url viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** Finds the first comment that this token's owner wrote and that has a line beginning with `marker`, in all pages. */
export async function findComment({ client, repository, number }: Conversation, marker: string): Promise<Comment | undefined> {
  let after: string | undefined;
  do {
    const variables = { ...repository, number, ...(after === undefined ? {} : { after }) };
    const comments = at(await client.graphql<unknown>(query, variables), 'repository', 'pullRequest', 'comments');
    for (const node of listAt(comments, 'nodes')) {
      const comment = at(node, 'viewerDidAuthor') === true ? readComment(textAt(node, 'url'), textAt(node, 'body')) : undefined;
      if (comment && isMarked(comment.body, marker)) return comment;
    }
    after = at(comments, 'pageInfo', 'hasNextPage') === true ? textAt(comments, 'pageInfo', 'endCursor') : undefined;
  } while (after !== undefined);
  return undefined;
}

/** Makes the comment say `body`. Where it does already, GitHub is not asked. */
export async function updateComment({ client, repository }: Conversation, comment: Comment, body: string): Promise<Comment> {
  if (plain(comment.body) === plain(body)) return comment;
  await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: comment.id, body });
  return { ...comment, body };
}

/**
 * Writes a new comment, once: where GitHub's answer got lost, the comment may be there all the same, and is looked for
 * by its marker before it is written again.
 */
export async function createComment(conversation: Conversation, marker: string, body: string): Promise<Comment> {
  try {
    return await post(conversation, body);
  } catch (error) {
    if (!mayHaveHappened(error)) throw error;
    return (await findComment(conversation, marker)) ?? post(conversation, body);
  }
}

async function post({ client, repository, number }: Conversation, body: string): Promise<Comment> {
  const asked = { ...repository, issue_number: number, body, request: { retries: 0 } };
  const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', asked);
  return { id: Number(data.id), url: data.html_url, body };
}

/** A comment's number stands at the end of its address; GraphQL's own field for it has outgrown its type. */
function readComment(url: string | undefined, body = ''): Comment | undefined {
  const id = /#issuecomment-(\d+)$/.exec(url ?? '')?.[1];
  return url && id ? { id: Number(id), url, body } : undefined;
}

/** A quoted marker stands behind a `>`. */
function isMarked(body: string, marker: string): boolean {
  return body.split('\n').some((line) => line.startsWith(marker));
}

/** GitHub may hand a text back with other line ends. */
function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
