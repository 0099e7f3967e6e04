import type { Project } from '../compose/project.ts';
import type { Severity } from '../config/severity.ts';
import type { Rule } from '../rules/rule.ts';
import type { Command } from '../script/call.ts';
import type { Problem } from '../source/problem.ts';

/** What a finding can be seen on. */
export type Owner = Project | Command;

/** A problem, and the rule that saw it. */
export interface Seen extends Problem {
  readonly rule: Rule;
  /** The projects, or the call, that it was seen on; left out for what is neither. */
  readonly owners?: ReadonlySet<Owner>;
}

/** A problem, the rule that saw it and the weight that this run gives it. */
export interface Finding extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Keys and indices of the YAML value that the place lies in, from the root; empty in a script. */
  readonly yamlPath: readonly string[];
  /** Twelve hexadecimal digits that stay the same when the finding moves in its file. */
  readonly fingerprint: string;
  /**
   * The projects that it was seen in, or the call of Compose; left out, or empty, for what is neither. What stands in a
   * file of several projects may be wrong in some of them only.
   */
  readonly owners?: ReadonlySet<Owner>;
}

/** A finding that is not shown, and why. */
export interface Hidden {
  readonly finding: Finding;
  /** "inline: needed for mDNS", "outside the change". */
  readonly by: string;
}

/** Says why a finding is not to be shown, or nothing. */
export type Filter = (finding: Finding) => string | undefined;

/** A failure of ours, not of the files. */
export interface Fault {
  /** "rule `no-privileged` on compose.yml". */
  readonly where: string;
  readonly cause: unknown;
}

/** What was found, apart from what is hidden. */
export interface Linted {
  readonly findings: readonly Finding[];
  readonly hidden: readonly Hidden[];
  readonly faults: readonly Fault[];
}
