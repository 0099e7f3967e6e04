import type { SourceFile } from '../../source/source-file.ts';
import type { Skipped } from '../../source/workspace.ts';

/** How much text a run reads into projects again, because several of them share a file; several seconds of work. */
const maxAgain = 1024 * 1024;

/**
 * Keeps a run from growing with the product of projects and what they share: a file is free for the first project that
 * it is read into, and counts for each one more.
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
    const again = files.filter((file) => this.#used.has(file)).reduce((sum, { text }) => sum + text.length, 0);
    if (again > this.#left) return false;
    this.#left -= again;
    for (const file of files) this.#used.add(file);
    return true;
  }

  /** The same of one file that a project names. */
  affordsPart(file: SourceFile): boolean {
    const affords = this.affords([file]);
    if (!affords) this.#refused.set(file.path, (this.#refused.get(file.path) ?? 0) + 1);
    return affords;
  }
}
