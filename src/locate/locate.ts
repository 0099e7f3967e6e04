import type { Config } from '../config/config.ts';
import type { Skipped } from '../source/workspace.ts';

/** Which of a repository's files concern us, going by their paths. */
export interface Located {
  readonly composeFiles: readonly string[];
  /** Other YAML files, whose content tells. */
  readonly candidates: readonly string[];
  readonly scripts: readonly string[];
  readonly skipped: readonly Skipped[];
}

/** Sorts paths by what they can hold. */
export function locate(paths: readonly string[], _config: Pick<Config, 'files' | 'exclude'>): Located {
  return { composeFiles: paths.filter((path) => /compose[^/]*\.ya?ml$/.test(path)), candidates: [], scripts: [], skipped: [] };
}
