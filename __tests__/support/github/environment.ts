import type { WorkflowEvent } from './events.ts';
import type { Repository } from './repository.ts';
import type { GitHubServer } from './server.ts';
import type { StepFiles } from './step.ts';

/** What a step's environment is made of. */
export interface StepContext {
  readonly server: GitHubServer;
  readonly serverUrl: string;
  readonly repository: Repository;
  readonly event: WorkflowEvent;
  readonly workspace: string;
  readonly files: StepFiles;
}

/** The environment that the runner gives to a JavaScript action, and nothing of this machine but PATH. */
export function stepEnvironment(context: StepContext): Readonly<Record<string, string>> {
  const { server, serverUrl, repository, event, workspace, files } = context;
  const { fullName, owner } = repository;
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: files.home,
    LANG: 'C.UTF-8',
    GIT_CONFIG_SYSTEM: '/dev/null',
    CI: 'true',
    GITHUB_ACTION: '__compose-review',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'octo-org/compose-review',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'review',
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: fullName,
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '2',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_SHA: event.sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Compose review',
    GITHUB_WORKFLOW_REF: `${fullName}/.github/workflows/compose-review.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: files.temporary,
    RUNNER_TOOL_CACHE: `${files.temporary}/tools`,
    RUNNER_WORKSPACE: workspace,
  };
}

/** NODE_OPTIONS that make every wait of the action short. */
export const FAST_TIMERS = `--import=${new URL('fast-timers.mjs', import.meta.url).href}`;
