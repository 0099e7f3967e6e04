import { SourceFile } from '../../source/source-file.ts';
import type { Workspace } from '../../source/workspace.ts';

/** The configuration file to go by. */
export interface TrustedConfig {
  /** `undefined` where there is none. */
  readonly file: SourceFile | undefined;
  /** The paths of configuration files that the change touches, and that are therefore not gone by. */
  readonly changed: readonly string[];
}

/** What is asked for a configuration file. */
export interface ConfigSources {
  readonly workspace: Workspace;
  /** What the pull request touches. */
  readonly touched: ReadonlySet<string>;
  readonly readBase: (path: string) => Promise<string | undefined>;
}

/**
 * The first of these configuration files that there is. A pull request cannot loosen the rules that it is held against:
 * where it touches one of them, its content before the pull request counts.
 */
export async function trustedConfig(candidates: readonly string[], { workspace, touched, readBase }: ConfigSources): Promise<TrustedConfig> {
  const changed = candidates.filter((path) => touched.has(path));
  for (const path of candidates) {
    const file = changed.includes(path) ? await before(path, readBase) : await workspace.read(path);
    if (file instanceof SourceFile) return { file, changed };
    if (file) throw new Error(`${path} cannot be read: ${file.reason}`);
  }
  return { file: undefined, changed };
}

async function before(path: string, readBase: ConfigSources['readBase']): Promise<SourceFile | undefined> {
  const text = await readBase(path);
  return text === undefined ? undefined : new SourceFile(path, text);
}
