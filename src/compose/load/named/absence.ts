import { folderOf, resolvePath } from '../../../source/path.ts';
import type { Presence } from '../../../source/workspace.ts';
import type { Loading } from '../loading.ts';

/** Knows which of the paths that a project names lead to nothing in the repository. */
export class Absence {
  readonly #folder: string;
  readonly #loading: Loading;

  /** Paths are seen from `folder`, relative to the workspace. */
  constructor(folder: string, loading: Loading) {
    this.#folder = folder;
    this.#loading = loading;
  }

  /**
   * Whether there is certainly nothing at a path; its parts are joined. What is there as seen from a folder above may be
   * meant, as with `--project-directory`, and is not missing; nor is what the repository says that each clone makes, or what is there
   * once the repository lies in a folder of another project.
   */
  async of(...parts: readonly string[]): Promise<boolean> {
    const presence = await this.#presence(parts);
    this.#loading.takeNamed(this.#folder, parts, presence);
    return presence === 'nothing' && !(await this.#loading.isForeseen(this.#folder, parts)) && !(await this.#isFromOutside(parts));
  }

  /** `docker/conf/site.conf` for what is `conf/site.conf` here: the whole repository is meant to lie in `docker`. */
  async #isFromOutside(parts: readonly string[]): Promise<boolean> {
    const [outer, ...rest] = (this.#folder === '' && resolvePath('', parts.join('/'))?.split('/')) || [];
    if (outer === undefined || outer === '..' || rest.length < 2 || (await this.#loading.presence('', [outer])) !== 'nothing') return false;
    return (await this.#loading.presence('', rest)) !== 'nothing';
  }

  /** The same of the folder that a file would lie in. */
  async ofFolderOf(file: string): Promise<boolean> {
    return (await this.#presence([folderOf(file)])) === 'nothing';
  }

  /** Whether a path leads to a folder of the repository. */
  async isFolder(path: string): Promise<boolean> {
    return (await this.#loading.presence(this.#folder, [path])) === 'folder';
  }

  async #presence(parts: readonly string[]): Promise<Presence> {
    for (let folder = this.#folder; ; folder = folderOf(folder)) {
      const presence = await this.#loading.presence(folder, parts);
      if (presence !== 'nothing' || folder === '') return presence;
    }
  }
}
