import type { ComposeFile, Project } from '../compose/project.ts';
import type { RepositoryText } from '../compose/beside/repository-text.ts';
import type { Service } from '../compose/service.ts';
import type { OptIn } from '../config/preset.ts';
import type { Severity } from '../config/severity.ts';
import type { Command } from '../script/call.ts';
import type { Script } from '../script/script.ts';
import type { Problem } from '../source/problem.ts';
import type { ByPurpose } from './by-purpose.ts';

/** What rules are about; each is a folder of them. */
export const categories = ['correctness', 'security', 'reliability', 'style', 'migration'] as const;

/** One of the `categories`. */
export type Category = (typeof categories)[number];

/** What moving from Compose V1 to V2 does with this, where no one mends it; the readiness report counts by it. */
export type Impact = 'breaks' | 'changes' | 'warns' | 'cosmetic';

/** One thing to look for: what it is, what its page says, and the checks that find it. */
export interface Rule<Options extends object = object> {
  /** Names what is wrong. Also the name of the file and of the page. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The first preset that it is in, where it runs only if asked for; without it, the rule is recommended. */
  readonly optIn?: OptIn;
  /** How the level depends on what a file is for. */
  readonly byPurpose?: ByPurpose;
  /** Of `migration` rules only. */
  readonly impact?: Impact;
  /** What it tells happens only where something is not set that may well be; the readiness does not count it. */
  readonly isConditional?: true;
  /** A rule whose fix, where it has one for a file, mends all that this one finds there. */
  readonly mendedBy?: string;
  /** It tells what V2 makes of a call that goes by V1's name, and nothing of one by its own: that is taken to be meant. */
  readonly ofV1Calls?: true;
  /** Its `project` and `service` are also asked of the project as it is where nothing is set from outside, with written defaults for values. */
  readonly judgesDefaults?: true;
  /** The wish, in one line: "Services do not run privileged". */
  readonly summary: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /** The page's examples, a Compose file each, or a script's text for a rule about commands; the tests run both. */
  readonly bad: string;
  readonly good: string;
  readonly links?: readonly string[];
  /** Each option's default; a setting must have the default's shape. */
  readonly options?: Options;
  /** What each option says, for the page and for editors. */
  readonly optionTexts?: { readonly [Name in keyof Options]: string };

  /** A file as written. */
  file?(file: ComposeFile, options: Options): Iterable<Problem>;
  /** A service as it will run. */
  service?(service: Service, options: Options): Iterable<Problem>;
  /** All files together: what one service has to do with another. */
  project?(project: Project, options: Options): Iterable<Problem>;
  /** All projects of a run: what one has to do with another. */
  repository?(projects: readonly Project[], options: Options): Iterable<Problem>;
  /** A call of Compose in a script. */
  command?(command: Command, options: Options): Iterable<Problem>;
  /** A script as a whole, beside the projects of the same run. */
  script?(script: Script, projects: readonly Project[], options: Options): Iterable<Problem>;
  /** A text as it stands, a Compose file or not, with what it runs: what one file has to do with services of another. */
  text?(text: RepositoryText, options: Options): Iterable<Problem>;
}

/** Whether a rule looks at scripts alone, so that its examples are scripts. */
export function isAboutScripts(rule: Rule): boolean {
  return ('command' in rule || 'script' in rule) && !rule.file && !rule.service && !rule.project;
}

/** Gives a rule its types: the options that its checks receive are those of its defaults. `why` may be written in several lines. */
export function defineRule<Options extends object = object>(rule: Rule<Options>): Rule<Options> {
  return { ...rule, why: rule.why.replace(/\s*\n\s*/g, ' ') };
}
