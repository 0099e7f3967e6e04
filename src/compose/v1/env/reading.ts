import type { EnvEntry, EnvFile } from '../../load/env/env-file.ts';
import type { Lookup } from '../../load/variables/substitute.ts';

/** An env file as it is read for a project, or for one of its services. */
export interface EnvReading extends EnvFile {
  /** `undefined` where its variables are the project's own. */
  readonly service: string | undefined;
  /** What its values may name besides its own lines: what comes before them, and what comes after them. */
  readonly outside: Lookup;
  readonly earlier: readonly EnvEntry[];
  /** A file that comes before it is not known: what it names may be set there. */
  readonly isOpen: boolean;
}
