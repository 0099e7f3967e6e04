import type { SourceFile } from '../../source/source-file.ts';
import type { Skipped } from '../../source/workspace.ts';

/**
 * How much text a run reads into projects again, because several of them share a file, beyond as much as all of these
 * files hold; several seconds of work.
 */
const maxAgain = 1024 * 1024;

/**
 * Keeps a run from growing with the product of projects and what they share: a file is free for the first project that
 * it is read into, lets as much be read again, and counts for each project more.
 */
export class SharedText {
  readonly #used = new Set<SourceFile>();
  readonly #refused = new Map<string, number>();
  #left = maxAgain;

  /** The files that were kept from a project which names them, each with how often. */
  get refused(): readonly Skipped[] {
    return [...this.#refused].map(([path, count]) => ({ path, reason: `${count === 1 ? 'one project' : `${count} projects`} that it is a part of, as all together are too much for one run` }));
  }

  /** Whether one more project may use these files; what may not is left out of it, and told. */
  affords(files: readonly SourceFile[]): boolean {
    const added = new Set<SourceFile>();
    let left = this.#left;
    for (const file of files) {
      const again = this.#used.has(file) || added.has(file);
      left += again ? -file.text.length : file.text.length;
      added.add(file);
    }
    if (left < 0) return false;
    this.#left = left;
    for (const file of added) this.#used.add(file);
    return true;
  }

  /** The same of one file that a project names. */
  affordsPart(file: SourceFile): boolean {
    const affords = this.affords([file]);
    if (!affords) this.#refused.set(file.path, (this.#refused.get(file.path) ?? 0) + 1);
    return affords;
  }
}
