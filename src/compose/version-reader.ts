import type { Location } from '../source/source-file.ts';

/** What in a repository reads the `version` of a Compose file, so that it is missed there. */
export interface VersionReader {
  /** The call that looks for the key, or what brings in a Compose that does. */
  readonly at: Location;
  /** A Compose before 1.27 comes in there. */
  readonly isCompose: boolean;
}
