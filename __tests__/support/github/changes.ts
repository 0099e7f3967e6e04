import { git } from './git.ts';

/** A file of a comparison as git tells it. */
export interface Change {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  /** The path before, if renamed. */
  readonly previousPath: string | undefined;
  /** The blob (or a submodule's commit), the old one if removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@` on; undefined for a binary file, an empty one, or a plain rename. */
  readonly patch: string | undefined;
}

// As GitHub lists files: T is a file that became a link, or the other way round.
const STATUSES: Readonly<Record<string, Change['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** What differs between where two commits parted and the second one, in git's order. */
export function changesBetween(gitDir: string, base: string, head: string): readonly Change[] {
  const diff = (...options: readonly string[]): Buffer =>
    git(gitDir, ['diff', '--find-renames', '-l0', '--no-ext-diff', '--no-textconv', ...options, `${base}...${head}`]);
  const counts = readCounts(fields(diff('--numstat', '-z')));
  const sections = `\n${diff('--patch').toString()}`.split('\ndiff --git ').slice(1);
  const changes: Change[] = [];
  let section = 0;
  for (const entry of readRaw(fields(diff('--raw', '-z', '--abbrev=40')))) {
    const count = counts[changes.length] ?? { additions: 0, deletions: 0 };
    changes.push({ ...entry, ...count, patch: patchOf(sections[section]) });
    // A change of type is printed as a removal and an addition.
    section += entry.status === 'changed' ? 2 : 1;
  }
  return changes;
}

function fields(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}

function* readRaw(output: readonly string[]): Generator<Pick<Change, 'status' | 'path' | 'previousPath' | 'sha'>> {
  for (let at = 0; at < output.length;) {
    const [, , oldSha = '', newSha = '', letter = ''] = (output[at++] ?? '').split(' ');
    const status = STATUSES[letter.charAt(0)];
    if (status === undefined) throw new Error(`Unknown status ${letter}`);
    const previousPath = status === 'renamed' ? output[at++] : undefined;
    yield { status, path: output[at++] ?? '', previousPath, sha: status === 'removed' ? oldSha : newSha };
  }
}

/** `1\t2\tpath`, or `1\t2\t` and two more fields for a rename; `-` for a binary file. */
function readCounts(output: readonly string[]): readonly Pick<Change, 'additions' | 'deletions'>[] {
  const counts = [];
  for (let at = 0; at < output.length; at++) {
    const [additions, deletions, path] = (output[at] ?? '').split('\t');
    if (path === '') at += 2;
    counts.push({ additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
  }
  return counts;
}

function patchOf(section: string | undefined): string | undefined {
  const start = section?.indexOf('\n@@ ') ?? -1;
  return start < 0 ? undefined : section?.slice(start + 1).replace(/\n$/, '');
}
