import { fileFlags } from '../../script/file-flags.ts';
import type { Command } from '../../script/command.ts';
import { folderOf, foldersUpFrom, resolvePath } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Compose files that someone runs together, in the order given. */
export interface Combination {
  readonly files: readonly string[];
  /** Where relative paths start, if that is not the first file's folder. */
  readonly folder: string | undefined;
}

/** No repository has as many; what comes behind is left out. */
const maxCombinations = 300;

/**
 * Which files are run together, going by the calls in scripts, by `-f`, and by `COMPOSE_FILE` in them and in env files.
 * Only those count whose files are all there: `isFile` tells. Paths are seen from where the call runs, from the text's
 * own folder, or from one above it, whichever has them.
 */
export function findCombinations(commands: readonly Command[], texts: readonly SourceFile[], isFile: (path: string) => boolean): readonly Combination[] {
  const found = new Map<string, Combination>();
  const add = (from: readonly string[], files: readonly string[], projectFolder?: string): void => {
    if (found.size >= maxCombinations) return;
    for (const folder of from) {
      const paths = files.map((file) => resolvePath(folder, file));
      if (!paths.every((path) => path !== undefined && isFile(path))) continue;
      const combination = { files: [...new Set(paths.filter((path) => path !== undefined))], folder: projectFolder && resolvePath(folder, projectFolder) };
      found.set(JSON.stringify(combination), combination);
      return;
    }
  };
  for (const command of commands) {
    const flags = fileFlags(command);
    if (flags) add(placesOf(command), flags.files, flags.projectFolder);
  }
  for (const { path, text } of texts) for (const files of composeFileVariables(text)) add(foldersUpFrom(folderOf(path)), files);
  return [...found.values()];
}

/** Where a call may run, the likeliest first. */
export function placesOf({ at, folder }: Command): readonly string[] {
  const around = foldersUpFrom(folderOf(at.file.path));
  const within = folder === undefined || folder === '' ? [] : around.flatMap((outer) => resolvePath(outer, folder) ?? []);
  return [...within, ...around];
}

const assignment = /\bCOMPOSE_FILE["']?(?:\s*[:?]?=\s*|:\s+|\s+(?=[\w./-]+\.ya?ml))["']?([^\s"'#$]{1,500}\.ya?ml)(?![^\s"'`)&])/g;

/** What a text gives `COMPOSE_FILE`, in the notation of a shell, a Makefile, a Dockerfile or YAML. */
function composeFileVariables(text: string): readonly (readonly string[])[] {
  if (!text.includes('COMPOSE_FILE')) return [];
  const separator = /\bCOMPOSE_PATH_SEPARATOR["']?\s*[:?]?[:=]\s*["']?([^\s"'\w])/.exec(text)?.[1];
  return [...text.matchAll(assignment)].map(([, value = '']) => value.split(separator ?? (value.includes(';') ? ';' : ':')));
}
