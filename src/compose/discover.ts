import type { Config } from '../config/config.ts';
import { looksLikeCompose, whyNot } from '../locate/content.ts';
import { locate, type Located } from '../locate/locate.ts';
import { folderOf } from '../source/path.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readAll, type Skipped, type Workspace } from '../source/workspace.ts';
import { group } from './group.ts';
import { Mentions } from './mentions.ts';

/**
 * What a run is about.
 *
 * - `tree`: every file that the workspace lists, and those named.
 * - `joined`: one project of these files, laid over one another in this order.
 * - `changed`: the projects and scripts that a change touches.
 */
export type Scope =
  | { readonly kind: 'tree'; readonly named: readonly string[] }
  | { readonly kind: 'joined'; readonly files: readonly string[] }
  | { readonly kind: 'changed'; readonly paths: ReadonlySet<string> };

/** What there is to check. */
export interface Discovery {
  /** The files of each project, in the order in which one overrides another. */
  readonly groups: readonly (readonly SourceFile[])[];
  /** The same for files that another one names: projects of their own only where none draws them in. */
  readonly parts: readonly (readonly SourceFile[])[];
  readonly scripts: readonly SourceFile[];
  readonly skipped: readonly Skipped[];
}

/** Finds the projects and scripts that a run is about. */
export async function discover(workspace: Workspace, config: Config, scope: Scope): Promise<Discovery> {
  if (scope.kind === 'joined') {
    const { files, skipped } = await readAll(workspace, scope.files);
    return { groups: files.length > 0 ? [files] : [], parts: [], scripts: [], skipped };
  }
  const named = await readNamed(workspace, scope.kind === 'tree' ? scope.named : []);
  const changed = scope.kind === 'changed' ? scope.paths : undefined;
  const located = locate(await workspace.list(), config);
  const inChange = (path: string): boolean => changed?.has(path) ?? true;
  const compose = await readCompose(workspace, located, inChange);
  const scripts = await readAll(workspace, located.scripts.filter(inChange));
  const mentions = new Mentions(compose.files);
  const touched = changed && mentions.leadingTo(changed);
  const byPath = new Map(compose.files.map((file) => [file.path, file]));
  for (const { path } of named.composeFiles) byPath.delete(path);
  const wanted = group([...byPath.keys()]).filter(({ files }) => !touched || isTouched(files, touched));
  const groups = wanted.map(({ files }) => files.flatMap((path) => byPath.get(path) ?? []));
  const isPart = ([file]: readonly SourceFile[]): boolean => file !== undefined && mentions.of(file.path).length > 0;
  return {
    groups: [...named.composeFiles.map((file) => [file]), ...groups.filter((files) => !isPart(files))],
    parts: groups.filter(isPart),
    scripts: [...new Set([...named.scripts, ...scripts.files])],
    skipped: [...located.skipped, ...compose.skipped, ...scripts.skipped].filter(({ path }) => inChange(path)).concat(named.skipped),
  };
}

/** What was asked for by name is read whatever it is called: as a Compose file if it is YAML or looks like one, else as a script. */
async function readNamed(workspace: Workspace, paths: readonly string[]) {
  const { files, skipped } = await readAll(workspace, paths);
  const isCompose = ({ path, text }: SourceFile): boolean => looksLikeCompose(text) || (/\.ya?ml$/i.test(path) && locate([path], anything).scripts.length === 0);
  return { composeFiles: files.filter(isCompose), scripts: files.filter((file) => !isCompose(file)), skipped };
}

const anything = { files: [], exclude: [] };

/** The Compose files: those that are so called, and those whose content shows it. */
async function readCompose(workspace: Workspace, located: Located, inChange: (path: string) => boolean) {
  const [sure, unsure] = await Promise.all([readAll(workspace, located.composeFiles), readAll(workspace, located.candidates.filter(inChange))]);
  const files: SourceFile[] = [];
  const skipped: Skipped[] = [...sure.skipped, ...unsure.skipped];
  for (const file of [...sure.files, ...unsure.files.filter(({ text }) => looksLikeCompose(text))]) {
    const reason = whyNot(file.text);
    if (reason) skipped.push({ path: file.path, reason });
    else files.push(file);
  }
  return { files, skipped };
}

/** A project is touched by its files, by those that they draw in, and by the `.env` beside the first. */
function isTouched([first = '', ...others]: readonly string[], touched: ReadonlySet<string>): boolean {
  const folder = folderOf(first);
  return [first, ...others, folder ? `${folder}/.env` : '.env'].some((path) => touched.has(path));
}
