import type { Location, SourceFile } from '../../source/source-file.ts';

/** A script of the repository that a container is started with. */
export interface StartScript {
  readonly service: string;
  /** Where it is named, by its path in the container. */
  readonly at: Location;
  /** Named by `entrypoint`, and so surely run itself; what `command` names may be read by a shell. */
  readonly isEntrypoint: boolean;
  readonly source: SourceFile;
  /** It is kept in git as a file that is not to be run. */
  readonly isPlain: boolean;
}
