import * as core from '@actions/core';
import { logLine, printable, printableLines } from '../../report/printable.ts';
import type { InputName } from './inputs.ts';
import type { OutputName } from './outputs.ts';

const tellers = { error: core.error, warning: core.warning, notice: core.notice };

/** The machine that runs the action. The toolkit speaks with it; here, text that others wrote is made fit to be said. */
export class Runner {
  /** An input; '' where the workflow does not give it. */
  input(name: InputName): string {
    return core.getInput(name);
  }

  /** A variable that the runner sets; `undefined` where it is empty. */
  variable(name: `GITHUB_${string}`): string | undefined {
    return process.env[name] || undefined;
  }

  /** One line in the log. Nothing in it is taken for a command. */
  say(line: string): void {
    core.info(logLine(line));
  }

  /** A message that GitHub also shows on the run's page; with a place, beside the line. */
  tell(level: 'error' | 'warning' | 'notice', message: string, { title, file, ...lines }: core.AnnotationProperties = {}): void {
    const names = { ...(title !== undefined && { title: printable(title) }), ...(file !== undefined && { file: printable(file) }) };
    tellers[level](printableLines(message), { ...lines, ...names });
  }

  /** Something that is shown only where the workflow is being debugged. */
  debug(message: string): void {
    core.debug(printableLines(message));
  }

  /** Tells why, and ends the job in red. */
  fail(reason: string): void {
    core.setFailed(printableLines(reason));
  }

  /** Sets an output. */
  output(name: OutputName, value: string): void {
    core.setOutput(name, value);
  }

  /** Adds Markdown to the job's summary; does nothing where the runner keeps none. */
  async summary(markdown: string): Promise<void> {
    if (this.variable('GITHUB_STEP_SUMMARY')) await core.summary.addRaw(markdown).write();
  }
}
