import { commandLine } from '../../script/cli/command-line.ts';
import { fileFlags } from '../../script/file-flags.ts';
import { isProse } from '../../locate/names.ts';
import type { Command } from '../../script/command.ts';
import { listsOfDevcontainers } from './devcontainers.ts';
import { folderOf, foldersUpFrom, resolvePath } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Compose files that someone runs together, in the order given. */
export interface Combination {
  readonly files: readonly string[];
  /** Where relative paths start, if that is not the first file's folder. */
  readonly folder: string | undefined;
  /** Set where all that names them together starts nothing, as `build` and `down`: what is started one by one is often built and ended at once. */
  readonly isIdle?: boolean;
  /** Set where nothing but documents for people names them so. */
  readonly isTold?: boolean;
}

/** How files are named together. */
interface Manner extends Pick<Combination, 'isIdle' | 'isTold'> {
  readonly projectFolder?: string | undefined;
}

/** Subcommands that start nothing. */
const idle = new Set(['down', 'stop', 'kill', 'rm', 'pause', 'unpause', 'logs', 'ps', 'top', 'port', 'images', 'ls', 'events', 'build', 'pull', 'push']);

/** No repository has as many; what comes behind is left out. */
const maxCombinations = 300;

/** Nobody goes on from an assignment more often, or to a longer list. */
const [maxSteps, maxLength] = [50, 2000];

/**
 * Which files are run together, going by the calls in scripts, by `-f`, also in comments of Compose files, and by
 * `COMPOSE_FILE` in them and in env files, and by what the settings of development containers list.
 * Only those count whose files are all there: `isFile` tells. Paths are seen from where the call runs, from the text's
 * own folder, or from one above it, whichever has them.
 */
export function findCombinations(commands: readonly Command[], texts: readonly SourceFile[], isFile: (path: string) => boolean): readonly Combination[] {
  const found = new Map<string, Combination>();
  const add = (from: readonly string[], files: readonly string[], { projectFolder, isIdle = false, isTold = false }: Manner = {}): void => {
    if (found.size >= maxCombinations) return;
    for (const folder of from) {
      const paths = files.map((file) => resolvePath(folder, file));
      if (!paths.every((path) => path !== undefined && isFile(path))) continue;
      const combination = { files: [...new Set(paths.filter((path) => path !== undefined))], folder: projectFolder && resolvePath(folder, projectFolder) };
      const key = JSON.stringify(combination);
      const known = found.get(key);
      const [idles, tells] = known ? [isIdle && known.isIdle, isTold && known.isTold] : [isIdle, isTold];
      found.set(key, { ...combination, ...(idles && { isIdle: true }), ...(tells && { isTold: true }) });
      return;
    }
  };
  for (const command of commands) {
    const flags = fileFlags(command);
    const isIdle = idle.has(commandLine(command).subcommand?.text ?? '');
    if (flags) add(placesOf(command), flags.files, { projectFolder: flags.projectFolder, isIdle, isTold: isProse(command.at.file.path) });
  }
  for (const { path, text } of texts) {
    for (const files of [...composeFileVariables(text), ...joinsInComments(text)]) add(foldersUpFrom(folderOf(path)), files);
    for (const files of listsOfDevcontainers(path, text)) add([folderOf(path)], files);
  }
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
  const built = builtUp(text);
  const values = built === undefined ? [...text.matchAll(assignment)].map(([, value = '']) => value) : [built];
  return values.map((value) => value.split(separator ?? (value.includes(';') ? ';' : ':')));
}

const joined = /^[ \t]{0,40}#[^\n]{0,200}\bdocker[ -]compose((?:[ \t]{1,9}(?:-f|--file)[ \t=]{1,9}[\w./-]{1,200}\.ya?ml){2,20})/gm;

/** What the comments of a Compose file run together: `# docker compose -f compose.yml -f compose.gpu.yml up`. */
function joinsInComments(text: string): readonly (readonly string[])[] {
  if (!text.includes('ompose -') && !text.includes('ompose  -')) return [];
  return [...text.matchAll(joined)].map(([, flags = '']) => flags.match(/[\w./-]+\.ya?ml/g) ?? []);
}

const own = /\$(?:\(COMPOSE_FILE\)|\{COMPOSE_FILE\}|COMPOSE_FILE\b)/g;

/** What the variable ends up as where its assignments go on from one another: `COMPOSE_FILE := a.yml:$(COMPOSE_FILE)`. */
function builtUp(text: string): string | undefined {
  const steps = [...text.matchAll(/^[ \t]{0,40}(?:export[ \t]{1,9})?COMPOSE_FILE[ \t]{0,9}:?=[ \t]{0,9}["']?([^\s"'#]{1,500})/gm)].slice(0, maxSteps).map(([, value = '']) => value);
  if (!steps.some((value) => value.search(own) >= 0)) return undefined;
  return steps.reduce((before, value) => value.replaceAll(own, () => before).slice(0, maxLength), '');
}
