import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKeyValues, readSummary } from './file-commands.ts';
import { MAX_ANNOTATIONS, readOutput, type RunnerOptions, type RunnerView } from './runner.ts';
import { temporaryFolder } from './temporary.ts';

/** The files through which a step speaks with the runner, and its folders. */
export interface StepFiles {
  readonly event: string;
  readonly output: string;
  readonly state: string;
  readonly summary: string;
  readonly env: string;
  readonly path: string;
  /** RUNNER_TEMP. */
  readonly temporary: string;
  /** HOME. */
  readonly home: string;
}

/** How a step's process ended. */
export interface EndedProcess {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the runner makes of a step that has ended. */
export interface StepResult extends RunnerView {
  /** The exit code. */
  readonly status: number;
  /** Failure too if the exit code is 0, but the runner could not carry out a command. */
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary as people see it; undefined if there is none, or if it was larger than the runner takes. */
  readonly summary: string | undefined;
}

/** Creates a step's files, empty but for the event's payload. */
export function createStepFiles(payload: unknown): StepFiles {
  const folder = temporaryFolder('step');
  const create = (name: string, content = ''): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const createFolder = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };
  return {
    event: create('event.json', JSON.stringify(payload)),
    output: create('output'),
    state: create('state'),
    summary: create('summary'),
    env: create('env'),
    path: create('path'),
    temporary: createFolder('temp'),
    home: createFolder('home'),
  };
}

/** Reads what a step wrote, to its streams and to its files. */
export function readStep(ended: EndedProcess, files: StepFiles, options: RunnerOptions): StepResult {
  const view = readOutput(ended.stdout, ended.stderr, options);
  const failures = [...view.failures];
  const read = (file: string): Readonly<Record<string, string>> => {
    try {
      return parseKeyValues(readFileSync(file, 'utf8'));
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      return {};
    }
  };
  const outputs = read(files.output);
  read(files.state);
  read(files.env);

  // The step stays green without its summary, but an error tells of it.
  const { summary, error } = readSummary(readFileSync(files.summary), [...(options.secrets ?? []), ...view.masks]);
  const late = [...failures.slice(view.failures.length), ...(error === undefined ? [] : [error])];
  const errors = [...view.annotations.error, ...late.map((message) => ({ message }))];
  return {
    ...view,
    annotations: { ...view.annotations, error: errors.slice(0, MAX_ANNOTATIONS) },
    dropped: { ...view.dropped, error: view.dropped.error + Math.max(0, errors.length - MAX_ANNOTATIONS) },
    failures,
    status: ended.status,
    conclusion: ended.status === 0 && failures.length === 0 ? 'success' : 'failure',
    outputs,
    summary,
  };
}
