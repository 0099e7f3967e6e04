import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fastImport, type CommitPlan, type Files } from './files.ts';
import { git, gitMaybe, gitText } from './git.ts';
import { temporaryFolder } from './temporary.ts';

/** Where the pull request's branch lives: in the same repository, in a fork, or in a fork that is gone. */
export type HeadRepository = 'same' | 'fork' | 'deleted';

/** What a repository with an open pull request is made of. */
export interface RepositoryPlan {
  readonly base: Files;
  /** What the pull request's first commit changes in `base`. */
  readonly head: Files;
  /** Default: octo-org/compose-example. */
  readonly name?: string;
  /** The pull request's number. Default: 7. */
  readonly number?: number;
  /** Default: the same repository. */
  readonly headRepository?: HeadRepository;
  readonly draft?: boolean;
}

/** A bare git repository as GitHub keeps it: main, the pull request's branch, refs/pull/N/head and …/merge. */
export class Repository {
  readonly gitDir = temporaryFolder('origin');
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  readonly headRepository: HeadRepository;
  readonly draft: boolean;
  readonly baseRef = 'main';
  readonly headRef = 'feature';
  #base = '';
  #head = '';
  #merge: string | undefined;

  constructor(plan: RepositoryPlan) {
    const [owner = '', name = ''] = (plan.name ?? 'octo-org/compose-example').split('/');
    this.owner = owner;
    this.name = name;
    this.number = plan.number ?? 7;
    this.headRepository = plan.headRepository ?? 'same';
    this.draft = plan.draft ?? false;
    git(this.gitDir, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${this.baseRef}`]);
    // GitHub hands out any commit by its id, not only the tips of branches.
    appendFileSync(join(this.gitDir, 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n');
    const main = `refs/heads/${this.baseRef}`;
    this.#commit(
      { ref: main, parent: undefined, message: 'Initial commit', files: plan.base },
      { ref: this.pullRef('head'), parent: main, message: 'Change things', files: plan.head },
    );
  }

  /** Owner and name, as in addresses. */
  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Owner and name of the repository with the pull request's branch, or undefined if it is gone. */
  get headFullName(): string | undefined {
    if (this.headRepository === 'deleted') return undefined;
    return this.headRepository === 'fork' ? `octocat/${this.name}` : this.fullName;
  }

  /** The base branch's last commit. */
  get base(): string {
    return this.#base;
  }

  /** The pull request's last commit. */
  get head(): string {
    return this.#head;
  }

  /** The commit that merges head into base, or undefined if they conflict. */
  get merge(): string | undefined {
    return this.#merge;
  }

  /** Adds a commit to the pull request and returns it. */
  push(files: Files, message = 'Change more'): string {
    const ref = this.pullRef('head');
    this.#commit({ ref, parent: ref, message, files });
    return this.head;
  }

  /** Adds a commit to the base branch and returns it. */
  pushToBase(files: Files, message = 'Meanwhile'): string {
    const ref = `refs/heads/${this.baseRef}`;
    this.#commit({ ref, parent: ref, message, files });
    return this.base;
  }

  /** The reference GitHub keeps for the pull request. */
  pullRef(which: 'head' | 'merge'): string {
    return `refs/pull/${this.number}/${which}`;
  }

  /** Makes commits, then does what GitHub does after a push: moves the pull request's branch and tries the merge. */
  #commit(...commits: readonly CommitPlan[]): void {
    const { gitDir } = this;
    git(gitDir, ['fast-import', '--quiet', '--force'], fastImport(...commits));
    const [base = '', head = ''] = gitText(
      gitDir,
      'rev-parse',
      `refs/heads/${this.baseRef}`,
      this.pullRef('head'),
    ).split('\n');
    const tree = gitMaybe(gitDir, 'merge-tree', '--write-tree', base, head);
    const merge =
      tree === undefined
        ? undefined
        : gitText(gitDir, 'commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`);
    const updates = [
      merge === undefined ? `delete ${this.pullRef('merge')}` : `update ${this.pullRef('merge')} ${merge}`,
      ...(this.headRepository === 'same' ? [`update refs/heads/${this.headRef} ${head}`] : []),
    ];
    git(gitDir, ['update-ref', '--stdin'], `${updates.join('\n')}\n`);
    this.#base = base;
    this.#head = head;
    this.#merge = merge;
  }
}
