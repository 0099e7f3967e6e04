import { readEnvFile } from '../compose/load/env/read-env-file.ts';
import type { Project } from '../compose/project.ts';
import type { Edit, Safety } from '../source/fix.ts';
import type { Workspace } from '../source/workspace.ts';
import { parseYaml } from '../yaml/parse.ts';
import { carryOver } from './carry-over.ts';
import type { Finding } from './finding.ts';
import { marker } from './ignores/directive.ts';
import { pickFixes, type Change, type Illness } from './pick-fixes.ts';
import { withFixes } from './with-fixes.ts';

/** What of a run's report is needed to mend what it tells. */
export interface Told {
  /** Those shown: what is hidden is not mended. */
  readonly findings: readonly Finding[];
  readonly projects: readonly Project[];
}

/** Which fixes are wanted. */
export interface Wanted {
  readonly safety: ReadonlySet<Safety>;
  /** Why a file is to be left as it is, if it is: "it is reached through a link". */
  readonly whyLeave: (path: string) => string | undefined;
}

/** What came of fixing. */
export interface Mended<Report> {
  /** How the files were before. */
  readonly first: Report;
  /** How they are with the changes. */
  readonly last: Report;
  readonly count: number;
  /** Sorted by path; a file that ends as it began is not among them. */
  readonly changes: readonly Change[];
  /** What was to be said of calls of V1 before they were renamed, and still is: the last run does not tell it. */
  readonly carried: readonly Finding[];
  /** Files that fixes would have changed, and why they are as they were. */
  readonly left: ReadonlyMap<string, string>;
}

/** A fix may make room for another; what goes on longer goes round in a circle. */
const maxPasses = 10;

/** Runs, applies fixes in memory, and runs again, until nothing changes. Nothing is written. */
export async function fixAll<Report extends Told>(workspace: Workspace, trip: (workspace: Workspace) => Promise<Report>, wanted: Wanted): Promise<Mended<Report>> {
  const first = await trip(workspace);
  const files = new Map<string, Change>();
  const left = new Map<string, string>();
  let last = first;
  let count = 0;
  let carried: readonly Finding[] = [];
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const picked = pickFixes(fixesOf(last, wanted, left), illnessIn(last));
    if (picked.count === 0) break;
    count += picked.count;
    for (const { before, after } of picked.changes) files.set(after.path, { before: files.get(after.path)?.before ?? before, after });
    const before = [...last.findings, ...carried];
    last = await trip(withFixes(workspace, files.values(), first.projects));
    carried = carryOver(before, picked, last.findings);
  }
  const changes = [...files.values()].filter(({ before, after }) => before.text !== after.text);
  return { first, last, count: changes.length > 0 ? count : 0, changes: changes.toSorted((a, b) => (a.after.path < b.after.path ? -1 : 1)), carried, left };
}

/** The fixes that are wanted; the files that keep others from being applied are noted in `left`. */
function fixesOf({ findings }: Told, { safety, whyLeave }: Wanted, left: Map<string, string>) {
  return findings.flatMap(({ fix }) => {
    if (!fix || !safety.has(fix.safety)) return [];
    const reasons = fix.edits.map((edit) => ({ path: edit.file.path, reason: whyLeave(edit.file.path) ?? whyNot(edit) }));
    for (const { path, reason } of reasons) if (reason !== undefined) left.set(path, reason);
    return reasons.some(({ reason }) => reason !== undefined) ? [] : [fix];
  });
}

/** A comment that ignores findings may hold for more than what a fix takes away. */
function whyNot({ file, range, text }: Edit): string | undefined {
  return file.slice(range).includes(marker) && !text.includes(marker) ? 'a comment that ignores findings would go with it' : undefined;
}

/** YAML and env files can be ill; of a script it cannot be told. */
function illnessIn({ projects }: Told): Illness {
  const compose = new Set(projects.flatMap(({ files }) => files.map(({ source }) => source.path)));
  const env = new Set(projects.flatMap(({ envFiles, serviceEnv }) => [...envFiles, ...serviceEnv].map(({ source }) => source.path)));
  return (file) => {
    if (compose.has(file.path) || /\.ya?ml$/i.test(file.path)) return parseYaml(file).problems.length;
    // Reading stops at the first problem: the further on, the better.
    const [problem] = env.has(file.path) ? readEnvFile(file, () => undefined).problems : [];
    return problem ? file.text.length - problem.at.range.start : 0;
  };
}
