import type { Variables } from './variables/known-variables.ts';

/** Where a set of files is loaded: the project itself, or what one `include` brings in. */
export interface Scope {
  /** The folder that relative paths start from, relative to the workspace. */
  readonly folder: string;
  readonly variables: Variables;
  /** The files that include one another up to here, by path. */
  readonly chain: readonly string[];
}
