import type { Project } from '../compose/project.ts';
import type { Purposes } from '../compose/purpose/purposes.ts';
import type { Fault, Finding, Hidden } from '../lint/finding.ts';
import type { Readiness } from '../lint/readiness.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Skipped } from '../source/workspace.ts';

/** All that a run has to tell. */
export interface Report {
  /** What was checked: Compose files, scripts that call Compose, and whatever else something was found in. */
  readonly files: readonly SourceFile[];
  readonly projects: readonly Project[];
  /** What the Compose files are for, as far as that is known. */
  readonly purposes: Purposes;
  /** Sorted by path, place and rule. */
  readonly findings: readonly Finding[];
  readonly hidden: readonly Hidden[];
  /** How much of this Compose V2 runs as V1 did; `undefined` where that was not looked at, or not all of it. */
  readonly readiness: Readiness | undefined;
  /** What was not checked, and why. */
  readonly skipped: readonly Skipped[];
  /** Where we failed: a rule that threw. The run is then never a success. */
  readonly faults: readonly Fault[];
}
