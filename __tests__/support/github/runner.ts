import { validatePlace, type Annotation, type Level } from './annotation.ts';
import { COMMANDS, parseCommand, type WorkflowCommand } from './workflow-commands.ts';

/** What the runner makes of an action's output. */
export interface RunnerView {
  /** What becomes visible at the code: at most 10 of a level. */
  readonly annotations: Readonly<Record<Level, readonly Annotation[]>>;
  /** How many more of a level there were, which nobody will see. */
  readonly dropped: Readonly<Record<Level, number>>;
  /** Titles of the groups, in order. */
  readonly groups: readonly string[];
  /** What is starred out from then on. */
  readonly masks: readonly string[];
  readonly debug: readonly string[];
  /** Every other command that was carried out. A good action has none, so injected ones show here. */
  readonly others: readonly WorkflowCommand[];
  /** Complaints of the runner that make the step fail, whatever its exit code. */
  readonly failures: readonly string[];
  /** The lines of the log that are not commands, with masks applied. */
  readonly log: readonly string[];
}

/** How the runner is set up. */
export interface RunnerOptions {
  /** Paths below it are shown relative to it. */
  readonly workspace?: string;
  /** What is masked from the start: the job's secrets and its token. */
  readonly secrets?: readonly string[];
}

/** How many annotations of a level a step may have. */
export const MAX_ANNOTATIONS = 10;

const MAX_MESSAGE = 4096;
const LEVELS: ReadonlySet<string> = new Set(['error', 'warning', 'notice']);
const DISABLED: ReadonlySet<string> = new Set(['set-env', 'add-path']);

/**
 * Reads the output of an action as actions/runner does. Both streams may hold commands; how they interleave is
 * not known, so what stops commands in one does not hold for the other.
 */
export function readOutput(stdout: string, stderr = '', options: RunnerOptions = {}): RunnerView {
  const reader = new OutputReader(options);
  for (const stream of [stdout, stderr]) reader.read(stream);
  return reader.view;
}

class OutputReader {
  readonly #annotations: Record<Level, Annotation[]> = { error: [], warning: [], notice: [] };
  readonly #dropped: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  readonly #groups: string[] = [];
  readonly #masks: string[] = [];
  readonly #debug: string[] = [];
  readonly #others: WorkflowCommand[] = [];
  readonly #failures: string[] = [];
  readonly #log: string[] = [];
  readonly #secrets: string[];
  readonly #workspace: string | undefined;

  constructor({ workspace, secrets = [] }: RunnerOptions) {
    this.#workspace = workspace;
    this.#secrets = [...secrets];
  }

  get view(): RunnerView {
    return {
      annotations: this.#annotations,
      dropped: this.#dropped,
      groups: this.#groups,
      masks: this.#masks,
      debug: this.#debug,
      others: this.#others,
      failures: this.#failures,
      log: this.#log,
    };
  }

  read(stream: string): void {
    let stopToken: string | undefined;
    for (const line of linesOf(stream)) {
      const registered = stopToken === undefined ? COMMANDS : new Set([...COMMANDS, stopToken]);
      const command = parseCommand(line, registered);
      if (command === undefined) this.#log.push(this.#mask(line));
      else if (stopToken !== undefined) {
        if (command.name === stopToken) stopToken = undefined;
        else this.#log.push(this.#mask(line));
      } else if (command.name === 'stop-commands') stopToken = this.#stop(command);
      else this.#run(command);
    }
  }

  #stop(command: WorkflowCommand): string | undefined {
    const token = command.data.toLowerCase();
    this.#others.push(command);
    if (token === '' || token === 'pause-logging' || COMMANDS.has(token)) {
      this.#fail(`stop-commands does not take the token "${token}"`);
      return undefined;
    }
    if (token.length > 6) this.#secrets.push(command.data);
    return token;
  }

  #run(command: WorkflowCommand): void {
    const { name, data } = command;
    if (isLevel(name)) this.#annotate(name, data, validatePlace(command.properties, this.#workspace));
    else if (name === 'add-mask') this.#addMask(data);
    else if (name === 'group') this.#groups.push(data);
    else if (name === 'debug') this.#debug.push(data);
    else if (name !== 'endgroup') {
      this.#others.push(command);
      if (DISABLED.has(name)) this.#fail(`The \`${name}\` command is disabled.`);
    }
  }

  #annotate(level: Level, data: string, place: Omit<Annotation, 'message'>): void {
    const message = this.#mask(data).slice(0, MAX_MESSAGE);
    this.#log.push(`##[${level}]${message}`);
    if (this.#annotations[level].length < MAX_ANNOTATIONS) this.#annotations[level].push({ ...place, message });
    else this.#dropped[level] += 1;
  }

  #addMask(data: string): void {
    if (data.trim() === '') {
      this.#annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.", {});
      return;
    }
    this.#masks.push(data);
    this.#secrets.push(
      data,
      ...data
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter(Boolean),
    );
  }

  #fail(message: string): void {
    this.#failures.push(message);
    this.#annotate('error', message, {});
  }

  #mask(text: string): string {
    return maskSecrets(text, this.#secrets);
  }
}

/** Lines as .NET reads them: a lone carriage return ends one too. */
function linesOf(stream: string): readonly string[] {
  const lines = stream.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Stars out secrets, the longest first. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const longestFirst = secrets.filter(Boolean).toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, () => '***'), text);
}

function isLevel(name: string): name is Level {
  return LEVELS.has(name);
}
