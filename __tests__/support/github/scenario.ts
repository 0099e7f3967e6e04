import { checkout, type CheckoutTarget } from './checkout.ts';
import type { Edition } from './contract.ts';
import { pullRequestEvent, type WorkflowEvent } from './events.ts';
import { FakeGitHub, type FakeOptions } from './fake.ts';
import { Repository, type RepositoryPlan } from './repository.ts';
import { runAction, type ActionRun, type RunOptions } from './run-action.ts';
import { startServer, type GitHubServer } from './server.ts';

/** A repository with its pull request, the GitHub that has it, and which edition of GitHub. */
export type ScenarioPlan = RepositoryPlan & FakeOptions & { readonly edition?: Edition };

/** How one run differs from the usual: a `pull_request` event, and the merge commit checked out at depth 1. */
export interface ScenarioRun extends Omit<RunOptions, 'github' | 'server' | 'event' | 'workspace'> {
  readonly event?: WorkflowEvent;
  readonly checkout?: CheckoutTarget;
  readonly depth?: number;
  /** A workspace that is there already, instead of a new one. */
  readonly workspace?: string;
}

/** A pull request on a GitHub of its own, to run the action on, once or several times. */
export interface Scenario {
  readonly repository: Repository;
  readonly github: FakeGitHub;
  readonly server: GitHubServer;
  /** Runs the action as a job of the pull request would. */
  readonly run: (options?: ScenarioRun) => Promise<ActionRun>;
  /** Ends the server; throws if client or fake broke GitHub's contract and no test took that away. */
  readonly close: () => Promise<void>;
}

/** Sets up a scenario, to be closed after each test, which makes every test one of the contract. */
export async function openScenario(plan: ScenarioPlan): Promise<Scenario> {
  const repository = new Repository(plan);
  const github = new FakeGitHub(repository, plan);
  const server = await startServer(github, plan.edition);
  return {
    repository,
    github,
    server,
    run: ({ event, checkout: target, depth, workspace, ...options } = {}) =>
      runAction({
        ...options,
        github,
        server,
        event: event ?? pullRequestEvent(repository),
        workspace: workspace ?? checkout(repository, target ?? 'merge', depth),
      }),
    async close() {
      await server.close();
      const problems = server.violations.map(
        ({ kind, operation, details }) => `${kind}: ${operation}: ${details.join('; ')}`,
      );
      if (problems.length > 0) throw new Error(`GitHub's contract was broken:\n${problems.join('\n')}`);
    },
  };
}
