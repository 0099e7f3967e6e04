import type { Purpose } from '../../config/purpose.ts';

/** What a Compose file is for, and how that is known. */
export interface Told {
  readonly purpose: Purpose;
  /** Names, settings and comments are meant to tell; callers and contents tell what is likely. */
  readonly isCertain: boolean;
  /** What tells it, to go behind "told by": "its name", "`deploy.sh`, which runs it". */
  readonly evidence: string;
  /** It lies among the data of tests, and no script runs it: nothing counts there but what Compose refuses. */
  readonly isData?: boolean;
}
