import { SourceFile } from '../../source/source-file.ts';
import type { Workspace } from '../../source/workspace.ts';

/** The configuration of a run. A pull request cannot loosen the rules that it is held against. */
export interface TrustedConfig {
  /** The one to go by; `undefined` where there is none. */
  readonly inForce: SourceFile | undefined;
  /** The one that will be in force once the pull request is merged; `undefined` where nothing changes. */
  readonly proposed: SourceFile | undefined;
  /** Whether the pull request adds, changes or removes a configuration. */
  readonly changed: boolean;
}

/** Where configurations are read. */
export interface ConfigSources {
  readonly workspace: Workspace;
  /** What the pull request touches. */
  readonly touched: ReadonlySet<string>;
  /** A file as it was before the pull request. */
  readonly readBase: (path: string) => Promise<string | undefined>;
}

/** Finds the first of these files that there is, before the pull request and after it. */
export async function trustedConfig(candidates: readonly string[], { workspace, touched, readBase }: ConfigSources): Promise<TrustedConfig> {
  const after = (path: string) => readHere(workspace, path);
  const before = async (path: string) => {
    if (!touched.has(path)) return after(path);
    const text = await readBase(path);
    return text === undefined ? undefined : new SourceFile(path, text);
  };
  const changed = candidates.some((path) => touched.has(path));
  const [inForce, proposed] = await Promise.all([first(candidates, before), changed ? first(candidates, after) : undefined]);
  return { inForce, proposed, changed };
}

async function first(candidates: readonly string[], read: (path: string) => Promise<SourceFile | undefined>): Promise<SourceFile | undefined> {
  const files = await Promise.all(candidates.map(read));
  return files.find((file) => file !== undefined);
}

async function readHere(workspace: Workspace, path: string): Promise<SourceFile | undefined> {
  const file = await workspace.read(path);
  if (file && !(file instanceof SourceFile)) throw new Error(`${path} cannot be read: ${file.reason}`);
  return file;
}
