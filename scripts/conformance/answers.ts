import { execFile } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/** What an engine says to a project. */
export interface Answer {
  readonly accepts: boolean;
  /** The last line of what it complains of. */
  readonly message: string;
  /** It lacks a variable, or a file that may be there on another machine. */
  readonly onMachine: boolean;
}

/** A version of Compose, or '' where the program does not start. */
export async function versionOf(program: string): Promise<string> {
  const { status, stdout } = await start(program, ['version', '--short'], os.tmpdir());
  return status === 0 ? stdout.trim() : '';
}

/** Runs `config` on files in the folder of the first one, in an empty environment. */
export async function answerOf(program: string, root: string, files: readonly string[]): Promise<Answer> {
  const folder = path.dirname(path.resolve(root, files[0] ?? ''));
  const flags = files.flatMap((file) => ['-f', path.relative(folder, path.resolve(root, file))]);
  const { status, stderr } = await start(program, [...flags, 'config', '--quiet'], folder);
  const message = stderr.trim().split('\n').filter((line) => !line.includes('level=warning')).slice(-3).join(' / ').slice(0, 200);
  return { accepts: status === 0, message, onMachine: status !== 0 && (stderr.includes('variable is not set') || /variable .* is missing a value|no such file|not found: stat|empty section between colons|unable to access/.test(message)) };
}

function start(program: string, args: readonly string[], cwd: string): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: path.join(os.tmpdir(), 'nobody') };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ status: error ? 1 : 0, stdout, stderr: error && stderr === '' ? error.message : stderr });
    });
  });
}
