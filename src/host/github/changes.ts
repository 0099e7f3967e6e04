import type { PathChange } from '../git.ts';
import type { Client } from './client.ts';

/** `owner/name`, taken apart. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A path that a change touches. */
export interface Change extends PathChange {
  /** The id of its content at the head; `undefined` where it was removed, or only git was asked. */
  readonly sha?: string;
  /** Its hunks, from the first `@@` on; GitHub leaves them out where they are long. */
  readonly patch?: string;
}

/** What a change touches; not `complete` where the list breaks off. */
export interface Changes {
  readonly files: readonly Change[];
  readonly complete: boolean;
}

/** GitHub's description of pulls/list-files: 100 a page, 3,000 in all. */
const pageSize = 100;
const maxListed = 3000;

/** GitHub's description of repos/compare-commits-with-basehead. */
const maxCompared = 300;

/** The files of a pull request. */
export async function pullRequestFiles(client: Client, repository: Repository, number: number): Promise<Changes> {
  const files: Change[] = [];
  let more = true;
  for (let page = 1; more; page += 1) {
    const asked = { ...repository, pull_number: number, per_page: pageSize, page };
    const { data, headers } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', asked);
    for (const entry of data) files.push(readEntry(entry));
    more = files.length < maxListed && /\brel="?next\b/.test(headers.link ?? '');
  }
  return { files, complete: files.length < maxListed };
}

/** What differs between where two commits parted and the second one. */
export async function comparedFiles(client: Client, repository: Repository, base: string, head: string): Promise<Changes> {
  const asked = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked);
  const files = (data.files ?? []).map(readEntry);
  return { files, complete: files.length < maxCompared };
}

/** Every path that a change touches, those included that are no longer there. */
export function touchedPaths({ files }: Changes): ReadonlySet<string> {
  return new Set(files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])));
}

interface Entry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string;
}

function readEntry({ filename, previous_filename: before, status, sha, patch }: Entry): Change {
  const removed = status === 'removed';
  return {
    path: filename,
    removed,
    ...(status === 'renamed' && before !== undefined ? { from: before } : {}),
    ...(!removed && sha !== null ? { sha } : {}),
    ...(patch === undefined ? {} : { patch }),
  };
}
