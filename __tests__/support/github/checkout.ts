import { pathToFileURL } from 'node:url';
import { git } from './git.ts';
import type { Repository } from './repository.ts';
import { temporaryFolder } from './temporary.ts';

/** Which commit of a repository a workflow checks out, if any. */
export type CheckoutTarget = 'merge' | 'head' | 'base' | 'nothing';

/**
 * A new workspace as actions/checkout leaves it: a detached commit, and `origin` to fetch more from.
 * `depth` 1, the default, is that commit alone; 0 is all history of all branches.
 */
export function checkout(repository: Repository, target: CheckoutTarget, depth = 1): string {
  const workspace = temporaryFolder('workspace');
  if (target === 'nothing') return workspace;

  const [ref, local] =
    target === 'base'
      ? [`refs/heads/${repository.baseRef}`, `refs/remotes/origin/${repository.baseRef}`]
      : [repository.pullRef(target), `refs/remotes/pull/${repository.number}/${target}`];
  git(workspace, ['init', '--quiet', '--template=']);
  git(workspace, ['remote', 'add', 'origin', pathToFileURL(repository.gitDir).href]);
  const depthOption = depth === 0 ? [] : [`--depth=${depth}`];
  const branches = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  git(workspace, ['fetch', '--quiet', '--no-tags', ...depthOption, 'origin', ...branches, `+${ref}:${local}`]);
  git(workspace, ['checkout', '--quiet', '--force', '--detach', local]);
  return workspace;
}
