import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inputVariables } from './action-inputs.ts';
import { FAST_TIMERS, stepEnvironment } from './environment.ts';
import type { WorkflowEvent } from './events.ts';
import { TOKEN, type FakeGitHub } from './fake.ts';
import { node24 } from './node24.ts';
import type { GitHubServer, LoggedRequest } from './server.ts';
import { createStepFiles, readStep, type EndedProcess, type StepResult } from './step.ts';

/** What is run, and where. */
export interface RunOptions {
  readonly github: FakeGitHub;
  readonly server: GitHubServer;
  readonly event: WorkflowEvent;
  readonly workspace: string;
  /** Inputs that differ from the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` stands for. Default: the token that the fake accepts. */
  readonly token?: string;
  /** Default: the repository's dist/index.js. */
  readonly entry?: string;
  /** Which action.yml says the inputs' defaults. Default: the repository's. */
  readonly actionFile?: string;
  /** Default: Node 24. */
  readonly node?: string;
  /** Further variables; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether waits take their real time. Default: false. */
  readonly realTime?: boolean;
  /** Milliseconds after which the action is killed. Default: a minute. */
  readonly timeout?: number;
}

/** What a run left behind. */
export interface ActionRun extends StepResult {
  readonly stdout: string;
  readonly stderr: string;
  /** What the action asked of GitHub in this run. */
  readonly requests: readonly LoggedRequest[];
}

const ROOT = new URL('../../../', import.meta.url);

/** Runs the action in a process of its own, as the runner would, and reads what it leaves as the runner would. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const { github, server, event, workspace, token = TOKEN, inputs = {} } = options;
  const actionFile = options.actionFile ?? fileURLToPath(new URL('action.yml', ROOT));
  const { repository, serverUrl } = github;
  const files = createStepFiles(event.payload);
  const context = { token, workspace, repository: repository.fullName, job: 'review', sha: event.sha, ref: event.ref };
  const variables = {
    ...stepEnvironment({ server, serverUrl, repository, event, workspace, files }),
    ...inputVariables(actionFile, inputs, context),
    ...(options.realTime !== true && { NODE_OPTIONS: FAST_TIMERS }),
    ...options.env,
  };
  const before = server.requests.length;
  const ended = await execute(options, variables);
  return {
    ...readStep(ended, files, { workspace, secrets: [token] }),
    stdout: ended.stdout,
    stderr: ended.stderr,
    requests: server.requests.slice(before),
  };
}

function execute(
  { workspace, timeout = 60_000, node = node24(), entry = fileURLToPath(new URL('dist/index.js', ROOT)) }: RunOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<EndedProcess> {
  if (!existsSync(entry)) throw new Error(`There is no ${entry}; build it first`);
  return new Promise((resolve, reject) => {
    const child = spawn(node, [entry], { cwd: workspace, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const output = { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
      if (status === null) reject(new Error(`The action was ended by ${signal}:\n${output.stdout}\n${output.stderr}`));
      else resolve({ status, ...output });
    });
  });
}
