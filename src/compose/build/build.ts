import type { SourceFile } from '../../source/source-file.ts';
import type { Dockerfile } from './dockerfile.ts';

/** What a service is built from, as far as the repository shows it. */
export interface Build {
  readonly dockerfile: Dockerfile;
  /** The context, relative to the workspace. */
  readonly context: string;
  /** `undefined` where the Dockerfile stands in the Compose file. */
  readonly source: SourceFile | undefined;
  /** Nothing in the context is kept from the build: there is no `.dockerignore`. */
  readonly isOpen: boolean;
  /** Of what is better left out of an image, what lies in the context: ".env", ".git". */
  readonly exposed: readonly string[];
}
