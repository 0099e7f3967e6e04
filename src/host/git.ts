/** A commit and those that it was made from, also where a shallow clone leaves them out. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** A path that differs between two commits; `from` is its path before, where it was renamed. */
export interface PathChange {
  readonly path: string;
  readonly from?: string;
  readonly removed: boolean;
}

/** Asked of a foreign folder, git runs none of its programs, and writes nothing. */
const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=', '-c', 'core.quotePath=false'];
const environment = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** Some million paths. */
const maxOutput = 512 * 1024 * 1024;

/** The commit that is checked out in a folder; `undefined` where git is missing, or there is none. */
export async function headOf(folder: string): Promise<Commit | undefined> {
  // A shallow clone's `rev-parse` denies the parents; the object itself names them.
  const output = await git(folder, ['cat-file', '--batch'], 'HEAD\n');
  const [, sha, size] = /^([\da-f]{40,64}) commit (\d+)\n/.exec(output ?? '') ?? [];
  if (output === undefined || !sha || !size) return undefined;
  const [header = ''] = output.slice(output.indexOf('\n') + 1).split('\n\n', 1);
  return { sha, parents: [...header.matchAll(/^parent ([\da-f]+)$/gm)].map(([, parent = '']) => parent) };
}

/** What a path holds at a commit; `undefined` where the folder's history does not have it. */
export async function contentAt(folder: string, commit: string, path: string): Promise<string | undefined> {
  if (path.includes('\n')) return undefined;
  const output = await git(folder, ['cat-file', '--batch'], `${commit}:${path}\n`);
  const header = /^[\da-f]{40,64} blob \d+\n/.exec(output ?? '')?.[0];
  return header && output?.slice(header.length, -1);
}

/** What git tracks in a folder; paths are relative to it. */
export interface Tracked {
  readonly files: readonly string[];
  /** Those of the files that can be run. */
  readonly programs: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly submodules: ReadonlySet<string>;
}

/** Asks git what it tracks; `undefined` where it cannot tell. */
export async function tracked(folder: string): Promise<Tracked | undefined> {
  const output = await git(folder, ['ls-files', '--stage', '-z']);
  if (output === undefined) return undefined;
  const files = new Set<string>();
  const programs = new Set<string>();
  const links = new Set<string>();
  const submodules = new Set<string>();
  for (const entry of output.split('\0')) {
    // "100644 ID STAGE<tab>PATH"; a file in conflict is there several times.
    const kind = entry.startsWith('100') ? files : entry.startsWith('120') ? links : entry.startsWith('160') ? submodules : undefined;
    const path = entry.slice(entry.indexOf('\t') + 1);
    kind?.add(path);
    if (entry.startsWith('100755')) programs.add(path);
  }
  return { files: [...files], programs, links, submodules };
}

/**
 * What differs between two commits, or, by `mergeBase`, between where they parted and the second one. `undefined` where
 * the folder does not hold enough history to say.
 */
export async function changedBetween(folder: string, base: string, head: string, mergeBase: boolean): Promise<readonly PathChange[] | undefined> {
  const range = `${base}${mergeBase ? '...' : '..'}${head}`;
  const output = await git(folder, ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', range, '--']);
  return output === undefined ? undefined : readNameStatus(output.split('\0').slice(0, -1));
}

function readNameStatus(fields: readonly string[]): PathChange[] {
  const changes: PathChange[] = [];
  for (let next = 0; next + 1 < fields.length; ) {
    const status = fields[next] ?? '';
    const first = fields[next + 1] ?? '';
    const moved = /^[RC]/.test(status) ? fields[next + 2] : undefined;
    next += moved === undefined ? 2 : 3;
    if (moved === undefined) changes.push({ path: first, removed: status === 'D' });
    else changes.push({ path: moved, ...(status.startsWith('R') ? { from: first } : {}), removed: false });
  }
  return changes;
}

async function git(folder: string, options: readonly string[], input = ''): Promise<string | undefined> {
  // Most runs in a terminal never ask git, and starting programs takes Node milliseconds to learn.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    const settled = { cwd: folder, env: { ...process.env, ...environment }, maxBuffer: maxOutput, encoding: 'utf8' } as const;
    const child = execFile('git', [...settings, ...options], settled, (error, output) => resolve(error ? undefined : output));
    // Where git could not be started there is no one to read; the callback says so.
    child.stdin?.on('error', () => undefined).end(input);
  });
}
