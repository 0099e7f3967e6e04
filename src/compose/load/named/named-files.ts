import type { Presence, Skipped } from '../../../source/workspace.ts';

/** Fewer than these may well be all that a repository lacks. */
const fewMissing = 2;

/**
 * What the projects of a run name beside Compose files: Dockerfiles, build contexts, files to mount. Where most of it is
 * not there, someone has copied the Compose files alone out of a repository, and nothing can be said of what that holds.
 */
export class NamedFiles {
  readonly #there = new Set<string>();
  readonly #missing = new Set<string>();

  /**
   * Takes what there is at a path. A folder says nothing: that of the Compose file is always there. Letters count alike, as
   * BuildKit looks for `dockerfile`, too.
   */
  take(path: string, presence: Presence): void {
    const name = path.toLowerCase();
    if (presence === 'file') this.#there.add(name);
    else if (presence === 'nothing') this.#missing.add(name);
  }

  /** Whether the files look like a part of a repository. */
  get arePart(): boolean {
    return this.#missing.size >= fewMissing && this.#missing.size > this.#there.size;
  }

  /** That what is not there was not told, in the words of a report. */
  get untold(): Skipped {
    const named = this.#missing.size + this.#there.size;
    return { path: '.', reason: `named files, as ${this.#missing.size} of ${named} are missing: without git, this may be only a part of the repository` };
  }
}
