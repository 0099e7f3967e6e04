import type { Problem } from '../source/problem.ts';
import type { Node } from '../yaml/node.ts';
import type { YamlFile } from '../yaml/parse.ts';
import type { Layout } from './layout.ts';
import type { Service } from './service.ts';

/** How a file comes into its project. */
export type Role = 'base' | 'override' | 'included' | 'extended';

/** One Compose file, as written: nothing interpolated, nothing laid over it. */
export interface ComposeFile extends YamlFile {
  readonly role: Role;
  /** Its services, networks and so on, also where a slip keeps the engine from seeing them. */
  readonly layout: Layout;
}

/** Compose files that are run together, and what they add up to. */
export interface Project {
  /** As Compose V2 would call it; `undefined` where that depends on what is not known. */
  readonly name: string | undefined;
  /** In the order in which one overrides another; included and extended ones after those that name them. */
  readonly files: readonly ComposeFile[];
  /** All files laid over one another, with variables, `include` and `extends` worked in. */
  readonly root: Node;
  /** Each by its name, in the order of `root`. */
  readonly services: ReadonlyMap<string, Service>;
  /** What kept the model from being whole: a missing file, a circle of `extends`. */
  readonly problems: readonly Problem[];
  /** False where a part could not be read: what is not there may be in that part. */
  readonly complete: boolean;
}
