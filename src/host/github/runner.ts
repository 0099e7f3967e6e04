import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { logLine } from '../../report/printable.ts';
import { workflowCommand } from '../../report/workflow-commands.ts';
import type { InputName } from './inputs.ts';
import type { OutputName } from './outputs.ts';

/**
 * The machine that runs the action, and what it takes from us: the small part of `@actions/core` that we need, byte for
 * byte the same, without the 40 ms that loading it costs.
 */
export class Runner {
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #write: (text: string) => void;

  constructor(env: Readonly<Record<string, string | undefined>>, write: (text: string) => void) {
    this.#env = env;
    this.#write = write;
  }

  /** An input; '' where the workflow does not give it. */
  input(name: InputName): string {
    return this.#env[`INPUT_${name.toUpperCase()}`] ?? '';
  }

  /** A variable that the runner sets; `undefined` where it is empty. */
  variable(name: `GITHUB_${string}`): string | undefined {
    return this.#env[name] || undefined;
  }

  /** One line in the log. Nothing in it is taken for a command. */
  say(line: string): void {
    this.#write(`${logLine(line)}${EOL}`);
  }

  /** A message that GitHub also shows on the run's page. */
  tell(level: 'error' | 'warning' | 'notice' | 'debug', message: string): void {
    this.command(workflowCommand(level, {}, message));
  }

  /** A workflow command that is already escaped. */
  command(command: string): void {
    this.#write(`${command}${EOL}`);
  }

  /** Sets an output; does nothing outside a workflow. */
  output(name: OutputName, value: string): void {
    const file = this.variable('GITHUB_OUTPUT');
    const delimiter = `ghadelimiter_${randomUUID()}`;
    if (value.includes(delimiter)) throw new Error(`output ${name} holds its own delimiter`);
    if (file) appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
  }

  /** Adds Markdown to the job's summary; does nothing where the runner keeps none. */
  summary(markdown: string): void {
    const file = this.variable('GITHUB_STEP_SUMMARY');
    if (file) appendFileSync(file, markdown);
  }
}
