import { folderOf, nameOf, resolvePath } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** A path to a file that one Compose file can draw in: another one, or one with variables. */
// Begins where such a text begins, and nowhere within it: each would be read from every character to its end.
export const pathLike = /(?<![\w.@~+/\\-])(?:[\w.@~+/\\-]*\.(?:ya?ml|env)\b[\w.-]*|[\w.@~+/\\-]*\.env[\w.-]*)/g;

/** What stands behind the variable that a path begins with, with at least one folder in it. */
const behindVariable = /^\/(?<rest>.+\/[^/]+)$/;

/** Which files name which others, going by the text alone; a path with a variable in it counts by its last part. */
export class Mentions {
  readonly #byPath = new Map<string, SourceFile[]>();
  readonly #byName = new Map<string, SourceFile[]>();
  readonly #behindVariables = new Set<string>();

  constructor(files: readonly SourceFile[]) {
    for (const file of files) {
      const folder = folderOf(file.path);
      for (const { 0: word, index } of file.text.matchAll(pathLike)) {
        const target = resolvePath(folder, word);
        if (target === undefined) {
          add(this.#byName, nameOf(word), file);
          const rest = file.text[index - 1] === '}' ? behindVariable.exec(word)?.groups?.['rest'] : undefined;
          if (rest !== undefined) this.#behindVariables.add(rest);
        } else if (target !== file.path) add(this.#byPath, target, file);
      }
    }
  }

  /** The files that name this path. */
  of(path: string): readonly SourceFile[] {
    return [...new Set([...(this.#byPath.get(path) ?? []), ...(this.#byName.get(nameOf(path)) ?? [])])];
  }

  /** Whether a file draws this one in by a path that begins with a variable: `${ROOT}/shared/compose.yml`. */
  byVariable(path: string): boolean {
    const parts = path.split('/');
    return parts.some((_, index) => this.#behindVariables.has(parts.slice(index).join('/')));
  }

  /** These paths, and every file that leads to one of them, through however many others. */
  leadingTo(paths: Iterable<string>): ReadonlySet<string> {
    const found = new Set(paths);
    for (const path of found) for (const file of this.of(path)) found.add(file.path);
    return found;
  }
}

function add(map: Map<string, SourceFile[]>, key: string, file: SourceFile): void {
  const files = map.get(key);
  if (!files) map.set(key, [file]);
  else if (files.at(-1) !== file) files.push(file);
}
