import { SourceFile } from './source-file.ts';

/** The files that we may read. On disk or at GitHub in a run, in memory in a test. */
export interface Workspace {
  /** Every file's path, relative and with forward slashes, in no order. */
  list(): Promise<readonly string[]>;
  /**
   * `undefined` where there is no such file or it lies outside the workspace; a reason where it may not be read. With
   * `wanted`, a text in which that is not found may be passed over as if there were none, and then costs nothing of what
   * a run may read. `readAll` passes it over in any case.
   */
  read(path: string, wanted?: RegExp): Promise<SourceFile | Skipped | undefined>;
  /**
   * What there is at a path, '' being the workspace's own folder. Letters count as they are written, also on a disk that
   * does not mind; no link is followed. Costs nothing beyond the list, so it may be asked of every path that a file
   * names: while a project is loaded, as rules do not wait. `nothing` can be told to people as a fact, while `unknown` means silence.
   */
  presence(path: string): Promise<Presence>;
  /**
   * How git keeps the file at a path. Where no list tells it, git is asked, once and for all: so it is asked of few paths.
   * Missing where there is no git to ask.
   */
  kept?(path: string): Promise<Kept>;
  /** Reading costs requests: what is good to know, but not needed, is read in moderation. */
  readonly costly?: boolean;
  /** No git is around these files: they may be a part of what a repository holds. */
  readonly isLoose?: boolean;
  /** The files come from Compose V1, whatever they say now: someone asks about the move, or takes away what speaks of V1. */
  readonly isFromV1?: boolean;
}

/**
 * What lies at a path. `unknown` where that cannot be told: outside the workspace, behind a link, in a submodule that is
 * not fetched, in a tree that is listed in part only.
 */
export type Presence = 'file' | 'folder' | 'nothing' | 'unknown';

/** How git keeps a file: as one, as one that can be run, or not at all. `unknown` where that cannot be told. */
export type Kept = 'file' | 'program' | 'not' | 'unknown';

/** A file that concerns us and was not checked. Each is told, none passed over in silence. */
export interface Skipped {
  readonly path: string;
  /** The rest of the sentence "not checked: …": "larger than 512 KiB". */
  readonly reason: string;
}

/** Files above this size are not read: parsing costs some 4 kB of memory per value. */
export const maxFileBytes = 512 * 1024;

/** One run reads no more than this, so that a hostile tree cannot hold up the runner. */
export const maxTotalBytes = 64 * 1024 * 1024;

/** Nor does it look through more than this for what it wants. */
export const maxSearchedBytes = 1024 * 1024 * 1024;

/** What came of reading several files: their texts, and those that may not be read. */
export interface Read {
  readonly files: readonly SourceFile[];
  readonly skipped: readonly Skipped[];
}

/** Reads all at once; what is not there is left out, and so are texts in which what is wanted is not found. */
export async function readAll(workspace: Workspace, paths: readonly string[], wanted?: RegExp): Promise<Read> {
  const results = await Promise.all(paths.map((path) => workspace.read(path, wanted)));
  const files: SourceFile[] = [];
  const skipped: Skipped[] = [];
  for (const result of results) {
    if (result instanceof SourceFile) {
      if (!wanted || wanted.test(result.text)) files.push(result);
    } else if (result) skipped.push(result);
  }
  return { files, skipped };
}
