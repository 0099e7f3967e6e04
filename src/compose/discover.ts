import type { Config } from '../config/config.ts';
import { locate } from '../locate/locate.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readAll, type Skipped, type Workspace } from '../source/workspace.ts';
import { group } from './group.ts';

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
  readonly scripts: readonly SourceFile[];
  readonly skipped: readonly Skipped[];
}

/** Finds the projects and scripts that a run is about. */
export async function discover(workspace: Workspace, config: Config, scope: Scope): Promise<Discovery> {
  const located = locate(await workspace.list(), config);
  void scope;
  const compose = await readAll(workspace, located.composeFiles);
  const scripts = await readAll(workspace, located.scripts);
  const byPath = new Map(compose.files.map((file) => [file.path, file]));
  const groups = group([...byPath.keys()]).map(({ files }) => files.flatMap((path) => byPath.get(path) ?? []));
  return { groups, scripts: scripts.files, skipped: [...located.skipped, ...compose.skipped, ...scripts.skipped] };
}
