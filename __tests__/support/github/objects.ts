import { git, gitMaybe } from './git.ts';

/** An entry of a tree, with its path from the tree's root. */
export interface TreeEntry {
  readonly path: string;
  /** 100644, 100755, 120000 (link), 160000 (submodule) or 040000 (folder). */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Of a blob, in bytes. */
  readonly size: number | undefined;
}

/** Reads a repository's objects. What an id names never changes, so it is read once. */
export class Objects {
  readonly #gitDir: string;
  readonly #trees = new Map<string, ReadonlyMap<string, TreeEntry>>();
  readonly #blobs = new Map<string, Buffer>();

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** The id of a commit that a branch, a reference or an id names; undefined if there is none. */
  commit(revision: string): string | undefined {
    return gitMaybe(this.#gitDir, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  }

  /** The id of the tree that a commit or a tree's own id names; undefined if there is none. */
  treeId(revision: string): string | undefined {
    return gitMaybe(this.#gitDir, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`);
  }

  /** All entries below a tree, by path, folders included, in git's order; undefined if there is no such tree. */
  tree(revision: string): ReadonlyMap<string, TreeEntry> | undefined {
    const id = this.treeId(revision);
    if (id === undefined) return undefined;
    const known = this.#trees.get(id) ?? this.#readTree(id);
    this.#trees.set(id, known);
    return known;
  }

  /** A blob's bytes; undefined if there is no such blob. */
  blob(id: string): Buffer | undefined {
    const known = this.#blobs.get(id);
    if (known !== undefined) return known;
    if (!/^[0-9a-f]{40}$/.test(id)) return undefined;
    const output = git(this.#gitDir, ['cat-file', '--batch'], `${id}\n`);
    const end = output.indexOf('\n');
    const [, type, size] = output.toString('latin1', 0, end).split(' ');
    if (type !== 'blob') return undefined;
    const bytes = output.subarray(end + 1, end + 1 + Number(size));
    this.#blobs.set(id, bytes);
    return bytes;
  }

  #readTree(id: string): ReadonlyMap<string, TreeEntry> {
    const lines = git(this.#gitDir, ['ls-tree', '-r', '-t', '-z', '--long', id]).toString().split('\0').slice(0, -1);
    const entries = lines.map((line): TreeEntry => {
      const tab = line.indexOf('\t');
      const [mode = '', type, sha = '', size] = line.slice(0, tab).split(/ +/);
      if (type !== 'blob' && type !== 'tree' && type !== 'commit') throw new Error(`Odd tree entry: ${line}`);
      return { path: line.slice(tab + 1), mode, type, sha, size: type === 'blob' ? Number(size) : undefined };
    });
    return new Map(entries.map((entry) => [entry.path, entry]));
  }
}
