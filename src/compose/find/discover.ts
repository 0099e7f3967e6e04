import type { Config } from '../../config/config.ts';
import { readComposeScript, readScripts, type Script } from '../../script/script.ts';
import { withV2AsV1 } from '../../script/v1-name.ts';
import { isV1NameOfV2 } from './v1-name.ts';
import { gatherTexts } from '../beside/gather.ts';
import type { RepositoryText } from '../beside/repository-text.ts';
import { SourceFile } from '../../source/source-file.ts';
import { readAll, type Skipped, type Workspace } from '../../source/workspace.ts';
import { toldByTitles } from '../purpose/by-title.ts';
import { manifestsIn } from '../purpose/by-neighbours.ts';
import type { Around } from '../purpose/purposes.ts';
import { affordable } from './affordable.ts';
import type { Starts } from '../load/load-all.ts';
import { arrange } from './arrange.ts';
import { readFound } from './found-files.ts';
import type { Parsed } from '../load/parsed.ts';

/**
 * What a run is about.
 *
 * - `tree`: every file that the workspace lists, and those named.
 * - `joined`: one project of these files, laid over one another in this order; `above` where Compose finds them in a folder
 *   above the one that it is started in, and V1 another one in place of the first.
 * - `changed`: the projects and scripts that a change touches.
 */
export type Scope =
  | { readonly kind: 'tree'; readonly named: readonly string[] }
  | { readonly kind: 'joined'; readonly files: readonly string[]; readonly above?: { readonly rival: string | undefined } }
  | { readonly kind: 'changed'; readonly paths: ReadonlySet<string> };

/** What there is to check. */
export interface Discovery extends Starts {
  readonly scripts: readonly Script[];
  /** All that a run reviews as it stands: scripts, other programs' settings, Compose files. */
  readonly texts: readonly RepositoryText[];
  readonly around: Around;
  readonly skipped: readonly Skipped[];
}

/** Finds the projects and scripts that a run is about. */
export async function discover(workspace: Workspace, config: Config, scope: Scope, parsed: Parsed): Promise<Discovery> {
  if (scope.kind === 'joined') {
    const { files, skipped } = await readAll(workspace, scope.files);
    const rival = scope.above?.rival === undefined ? undefined : await workspace.read(scope.above.rival);
    const beside = rival instanceof SourceFile ? { rival } : {};
    return { starts: files.length > 0 ? [{ files, isStartedBelow: scope.above !== undefined, ...beside }] : [], parts: [], scripts: [], texts: [], around: { toldByTitles: () => undefined, manifests: new Map() }, skipped };
  }
  const changed = scope.kind === 'changed' ? scope.paths : undefined;
  const found = await readFound(workspace, config, scope.kind === 'tree' ? scope.named : [], (path) => changed?.has(path) ?? true);
  const asWritten = readScripts(found.scripts);
  const isV2 = await isV1NameOfV2(workspace, found.located, asWritten);
  const scripts = isV2 ? asWritten.map(withV2AsV1) : asWritten;
  const files = [...found.named, ...found.composeFiles].filter(({ path }) => changed?.has(path) ?? true);
  // What a container runs says nothing of how the files are run here.
  const inServices = files.map(readComposeScript).map((script) => (isV2 ? withV2AsV1(script) : script)).filter(({ commands: calls }) => calls.length > 0);
  const texts = await gatherTexts(workspace, parsed, {
    composeFiles: [...found.named, ...found.composeFiles],
    scripts,
    settings: found.settings,
    envFiles: found.located.envFiles,
    rootName: config.rootName,
    isReviewed: (path) => changed?.has(path) ?? true,
  });
  const { starts, parts, isMade, filled, read } = await arrange(workspace, found, scripts, changed, parsed);
  const affords = affordable(starts, parsed.shared);
  return { starts: affords.starts, parts, ...(isMade && { isMade, filled }), scripts: [...scripts, ...inServices], texts, around: { toldByTitles: toldByTitles(read), manifests: manifestsIn(await workspace.list()) }, skipped: [...found.skipped, ...affords.skipped] };
}
