import type { FakeGitHub } from '../fake.ts';
import { commentConnection, commentNode, commentToChange, type Pagination } from './comments.ts';
import { gitObject } from './objects.ts';
import { demand, problem, type Node } from './problem.ts';

interface MinimizeArguments {
  readonly input: { readonly subjectId: string; readonly classifier?: string; readonly clientMutationId?: string };
}

/** The resolvers of queries and mutations, over the state that the REST API changes too. */
export function createRoot(github: FakeGitHub): Node {
  const { repository } = github;
  return {
    viewer: () => ({ login: github.viewer.login }),

    repository({ owner, name }: { readonly owner: string; readonly name: string }): Node {
      const fullName = `${owner}/${name}`;
      if (fullName.toLowerCase() !== repository.fullName.toLowerCase()) {
        throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
      }
      return {
        nameWithOwner: repository.fullName,
        object: ({ expression, oid }: { readonly expression?: string; readonly oid?: string }) =>
          gitObject(github, expression ?? oid ?? ''),
        pullRequest({ number }: { readonly number: number }): Node {
          demand(github, 'pull_requests', 'read');
          if (number !== repository.number) {
            throw problem('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
          }
          return {
            number,
            headRefOid: repository.head,
            baseRefOid: repository.base,
            isDraft: repository.draft,
            state: github.pullRequest.merged ? 'MERGED' : github.pullRequest.state.toUpperCase(),
            comments: (pagination: Pagination) => commentConnection(github, pagination),
          };
        },
      };
    },

    minimizeComment({ input }: MinimizeArguments): Node {
      const comment = commentToChange(github, input.subjectId);
      comment.minimized = input.classifier;
      return { clientMutationId: input.clientMutationId, minimizedComment: commentNode(github, comment) };
    },

    unminimizeComment({ input }: MinimizeArguments): Node {
      const comment = commentToChange(github, input.subjectId);
      comment.minimized = undefined;
      return { clientMutationId: input.clientMutationId, unminimizedComment: commentNode(github, comment) };
    },
  };
}
