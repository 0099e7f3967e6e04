import { folderOf, nameOf, resolvePath } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** A path to a file that one Compose file can draw in: another one, or one with variables. */
const pathLike = /[\w.@~+/\\-]*\.(?:ya?ml|env)\b[\w.-]*|[\w.@~+/\\-]*\.env[\w.-]*/g;

/** Which files name which others, going by the text alone; a path with a variable in it counts by its last part. */
export class Mentions {
  readonly #byPath = new Map<string, SourceFile[]>();
  readonly #byName = new Map<string, SourceFile[]>();

  constructor(files: readonly SourceFile[]) {
    for (const file of files) {
      const folder = folderOf(file.path);
      for (const [word] of file.text.matchAll(pathLike)) {
        const target = resolvePath(folder, word);
        if (target === undefined) add(this.#byName, nameOf(word), file);
        else if (target !== file.path) add(this.#byPath, target, file);
      }
    }
  }

  /** The files that name this path. */
  of(path: string): readonly SourceFile[] {
    return [...(this.#byPath.get(path) ?? []), ...(this.#byName.get(nameOf(path)) ?? [])];
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
