import type { Config } from '../config/config.ts';
import { matcher } from '../source/glob.ts';
import { isTooDeep, maxDepth } from '../source/path.ts';
import type { Skipped } from '../source/workspace.ts';
import { templateReason } from './content.ts';
import { catalogFiles } from './catalog-files.ts';
import { unpackedFiles } from './unpacked.ts';
import { chartFiles, isForeign, isKeptCopy, kindOf, type Kind } from './names.ts';

/** Which of a workspace's files concern a run; each list in the order of the alphabet. */
export interface Located {
  /** Compose files, going by their names or by the configuration. */
  readonly composeFiles: readonly string[];
  /** YAML whose name says nothing; `looksLikeCompose` tells. */
  readonly candidates: readonly string[];
  /** What can hold calls of Compose. */
  readonly scripts: readonly string[];
  /** Other programs' settings that can name containers, or ask for Compose V1. */
  readonly settings: readonly string[];
  /** Files of variables. */
  readonly envFiles: readonly string[];
  /** Files that concern us by name and cannot be read as they are. */
  readonly skipped: readonly Skipped[];
}

/**
 * Sorts out a workspace's paths. Where the configuration names `files`, these are the Compose files and there are no
 * candidates; `exclude` always has the last word.
 */
export function locate(paths: readonly string[], config: Pick<Config, 'files' | 'exclude'>): Located {
  const excluded = matcher(config.exclude);
  const asked = config.files.length > 0 ? matcher(config.files) : undefined;
  const ofChart = chartFiles(paths);
  const ofCatalog = catalogFiles(paths);
  const ofPlugin = unpackedFiles(paths);
  const found: Record<Kind, string[]> = { compose: [], candidate: [], script: [], env: [], settings: [], template: [] };
  const skipped: Skipped[] = [];
  for (const path of paths.toSorted()) {
    if (beyondReach.test(path) || excluded(path) || ofPlugin(path)) continue;
    if (isTooDeep(path)) {
      if (kindOf(path) !== undefined) skipped.push({ path, reason: `more than ${maxDepth} folders deep` });
    } else if (asked?.(path)) found.compose.push(path);
    else {
      const kind = kindOf(path);
      if (kind === undefined || (!isBeside(kind) && (asked || ofChart(path)))) continue;
      const reason = whySkipped(path, kind) ?? (ofCatalog(path) ? 'for Rancher, which runs it' : undefined);
      if (reason) skipped.push({ path, reason });
      else if (!isForeign(path) && !isKeptCopy(path)) found[kind].push(path);
    }
  }
  return { composeFiles: found.compose, candidates: found.candidate, scripts: found.script, settings: found.settings, envFiles: found.env, skipped };
}

/** What stands beside Compose files is looked at whatever the configuration says of these. */
function isBeside(kind: Kind): boolean {
  return kind === 'script' || kind === 'env' || kind === 'settings';
}

function whySkipped(path: string, kind: Kind): string | undefined {
  if (isForeign(path)) return kind === 'compose' ? 'third-party code' : undefined;
  if (isKeptCopy(path)) return kind === 'compose' ? 'a copy that was put away' : undefined;
  return kind === 'template' ? templateReason : undefined;
}

/** Not even a pattern that matches everything means these. */
const beyondReach = /(?:^|\/)(?:\.git|node_modules)\//;
