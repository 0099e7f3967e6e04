import { folderOf, foldersUpFrom, nameOf } from '../../../source/path.ts';
import { readGitIgnore } from '../../../source/git-ignore.ts';
import { SourceFile } from '../../../source/source-file.ts';
import type { Workspace } from '../../../source/workspace.ts';
import { templatesOf } from '../env/example-files.ts';
import type { Parsed } from '../parsed.ts';

/** Tells of what is not in the repository whether it says itself that each clone makes it. */
export class Foreseen {
  readonly #workspace: Workspace;
  readonly #parsed: Parsed;
  readonly #isMade: (path: string) => boolean;
  readonly #filled: ReadonlySet<string>;
  readonly #ignores = new Map<SourceFile, ReturnType<typeof readGitIgnore>>();

  /** `isMade` tells what its scripts and documents make, `filled` are the folders that services may write to. */
  constructor(workspace: Workspace, parsed: Parsed, isMade: (path: string) => boolean, filled: ReadonlySet<string> = new Set()) {
    this.#workspace = workspace;
    this.#parsed = parsed;
    this.#isMade = isMade;
    this.#filled = filled;
  }

  /** Whether git is told to keep it out, an example to copy lies beside it, or a script, a document or a service makes it. */
  async of(path: string): Promise<boolean> {
    return this.#isMade(path) || (await this.#isInFilled(path)) || (await this.#hasTemplate(path)) || (await this.#isIgnored(path));
  }

  /** What writes to a folder that the repository does not hold puts there what others read. */
  async #isInFilled(path: string): Promise<boolean> {
    const folders = foldersUpFrom(folderOf(path)).filter((folder) => this.#filled.has(folder));
    const presences = await Promise.all(folders.map((folder) => this.#workspace.presence(folder)));
    return presences.includes('nothing');
  }

  async #hasTemplate(path: string): Promise<boolean> {
    const beside = await Promise.all(templatesOf(nameOf(path)).map((name) => this.#workspace.presence(within(folderOf(path), name))));
    return beside.includes('file');
  }

  /** As git goes about it: what lies in a folder that is kept out is kept out as well, and the nearest file wins. */
  async #isIgnored(path: string): Promise<boolean> {
    const ignores = await Promise.all(foldersUpFrom(folderOf(path)).map(async (folder) => ({ folder, says: await this.#ignore(folder) })));
    // What is missing may be a file or a folder.
    return [path, `${path}/x`].some((one) => {
      for (const { folder, says } of ignores) {
        const verdict = says?.(folder === '' ? one : one.slice(folder.length + 1));
        if (verdict !== undefined) return verdict;
      }
      return false;
    });
  }

  async #ignore(folder: string): Promise<ReturnType<typeof readGitIgnore> | undefined> {
    const path = within(folder, '.gitignore');
    if ((await this.#workspace.presence(path)) !== 'file') return undefined;
    const source = await this.#parsed.read(path, this.#workspace);
    if (!(source instanceof SourceFile)) return undefined;
    const known = this.#ignores.get(source) ?? readGitIgnore(source.text);
    this.#ignores.set(source, known);
    return known;
  }
}

function within(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
