import type { Edit } from '../../../source/fix.ts';
import type { Location } from '../../../source/source-file.ts';
import type { EnvCause } from './cause.ts';

/** A place in an env file that Compose V1 and V2 read apart. Neither it nor what is made of it holds a value. */
export interface EnvDifference {
  readonly cause: EnvCause;
  /** The variable that is set there; '' where the line sets none. */
  readonly name: string;
  readonly at: Location;
  /** The signs that it is about; '' where there are none. */
  readonly sign: string;
  /** Edits after which V1 and V2 read the place alike: as V1 does now, but for `colon`, where it is as V2 does. */
  readonly remedy: readonly Edit[] | undefined;
}
