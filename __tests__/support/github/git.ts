import { execFileSync, spawnSync } from 'node:child_process';

/** A moment that all commits share, so that the same files always give the same commit. */
export const COMMIT_DATE = '2026-01-01T00:00:00Z';

/** Who makes all commits. */
export const COMMITTER = { name: 'Mona Lisa', email: 'mona@example.com' } as const;

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: COMMITTER.name,
  GIT_AUTHOR_EMAIL: COMMITTER.email,
  GIT_AUTHOR_DATE: COMMIT_DATE,
  GIT_COMMITTER_NAME: COMMITTER.name,
  GIT_COMMITTER_EMAIL: COMMITTER.email,
  GIT_COMMITTER_DATE: COMMIT_DATE,
} as const;

const OPTIONS = { env: ENVIRONMENT, maxBuffer: 1 << 30 } as const;

/** Runs git in a folder, untouched by the machine's settings, and returns its output; throws if it fails. */
export function git(cwd: string, arguments_: readonly string[], input: string | Uint8Array = ''): Buffer {
  return execFileSync('git', arguments_, { ...OPTIONS, cwd, input, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** As {@link git}, as text without the newline at the end. */
export function gitText(cwd: string, ...arguments_: readonly string[]): string {
  return git(cwd, arguments_).toString().trimEnd();
}

/** As {@link gitText}, but undefined if git says no: by exit code 1. */
export function gitMaybe(cwd: string, ...arguments_: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync('git', arguments_, { ...OPTIONS, cwd, encoding: 'utf8' });
  if (status === 0) return stdout.trimEnd();
  if (status === 1) return undefined;
  throw new Error(`git ${arguments_.join(' ')}: ${stderr}`);
}
