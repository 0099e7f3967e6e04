import type { Severity } from '../config/severity.ts';
import { plain, type Paint } from '../report/code-frame.ts';
import { plural } from '../report/counts.ts';
import { maxFileBytes, type Workspace } from '../source/workspace.ts';

/** Somewhere to write to. */
export interface Output {
  /** Asked only where it matters: to answer, the stream is opened. */
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
}

/** All that a program in a terminal has of the world, but for the disk. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: () => Promise<Buffer>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', notice: '36' };

/** The colours for an output: none where it is no terminal, or someone does not want them. */
export function paintFor({ isTerminal }: Output, env: Io['env'], wanted: boolean): Paint {
  if (!wanted || !isTerminal || env['NO_COLOR'] || env['TERM'] === 'dumb') return plain;
  return {
    severity: (text, severity) => colour(`1;${colours[severity]}`, text),
    mark: (text, severity) => colour(colours[severity], text),
    place: (text) => colour('34', text),
    strong: (text) => colour('1', text),
  };
}

function colour(code: string, text: string): string {
  return `\u001B[${code}m${text}\u001B[0m`;
}

/**
 * The same workspace, telling how many files it has read, and a way to take the line back. Work that is done within
 * `patience` milliseconds, or shown to no one, is not worth a word.
 */
export function withProgress(workspace: Workspace, output: Output, patience = 500): { readonly workspace: Workspace; readonly done: () => void } {
  const start = Date.now();
  let next = start + patience;
  let read = 0;
  const tell = (): void => {
    if (Date.now() < next) return;
    next = Date.now() + 100;
    if (output.isTerminal) output.write(`\r\u001B[KReading… ${plural(read, 'file')}`);
  };
  return {
    workspace: {
      ...workspace,
      read: (path) => {
        read += 1;
        tell();
        return workspace.read(path);
      },
    },
    done: () => {
      if (next > start + patience && output.isTerminal) output.write('\r\u001B[K');
    },
  };
}

/** This process's own; a stream is opened where it is first asked for, which saves time at the start. */
export function standardIo(): Io {
  return {
    stdout: outputTo(() => process.stdout),
    stderr: outputTo(() => process.stderr),
    stdin: () => readStream(process.stdin),
    env: process.env,
    cwd: process.cwd(),
  };
}

/** A reader that has gone away, as `head` does, is no fault. */
function outputTo(open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    stream ??= open().on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    return stream;
  };
  return {
    get isTerminal() {
      return opened().isTTY;
    },
    write: (text) => void opened().write(text),
  };
}

/** Reads no more than it takes to see that a file is too large. */
async function readStream(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxFileBytes) break;
  }
  return Buffer.concat(chunks);
}
