import { replaceText, whyKeep } from './host/replace.ts';
import { UsageError } from './host/usage-error.ts';
import type { Arguments } from './host/arguments.ts';
import { fixAll } from './lint/fix-all.ts';
import { byPlace } from './lint/order.ts';
import type { Change } from './lint/pick-fixes.ts';
import { withFixes } from './lint/with-fixes.ts';
import type { Report } from './report/report.ts';
import { run, type Request } from './run.ts';
import type { Safety } from './source/fix.ts';
import type { Workspace } from './source/workspace.ts';

/** How far fixes go: shown as a diff, or written; `undefined` where none are wanted. */
export type Mode = 'show' | 'write' | undefined;

/** What came of a run that mends what it can. */
export interface Mend {
  /** What there is to say of the files as they are on disk, and of the calls of V1 that were renamed on the way there. */
  readonly report: Report;
  /** How many fixes were applied; `undefined` where some of them got lost on the way to the disk. */
  readonly count: number | undefined;
  /** The files that were written, or would be. */
  readonly changes: readonly Change[];
  /** Files that were left as they are, and why. */
  readonly left: ReadonlyMap<string, string>;
}

/** What was typed about fixes. Throws a `UsageError` where that cannot be done. */
export function modeOf({ flags, paths, values, outputs }: Arguments): Mode {
  const mode = flags.has('fix-dry-run') ? 'show' : flags.has('fix') || flags.has('unsafe-fixes') ? 'write' : undefined;
  const option = flags.has('fix') ? '--fix' : '--unsafe-fixes';
  if (mode === 'write' && [...paths, ...(values['file'] ?? [])].includes('-')) throw new UsageError(`${option} cannot write to standard input; --fix-dry-run shows what it would do`);
  const besides = values['format'] && outputs.find(({ file }) => file === undefined);
  if (mode === 'show' && besides) throw new UsageError(`the diff goes to standard output; give --format ${besides.format} an --output FILE`);
  return mode;
}

/** Runs, mends what may be mended, and writes it where that is wanted: all files at the end, each once. */
export async function mend(workspace: Workspace, request: Request, { mode, unsafe, cwd }: { mode: 'show' | 'write'; unsafe: boolean; cwd: string }): Promise<Mend> {
  const trip = (files: Workspace): Promise<Report> => run(files, request);
  const safety = new Set<Safety>(unsafe ? ['safe', 'unsafe'] : ['safe']);
  const whyLeave = (path: string): string | undefined => (mode === 'write' ? whyKeep(cwd, path) : undefined);
  const { first, last, count, changes, carried, left } = await fixAll(workspace, trip, { safety, whyLeave });
  if (mode === 'show') return { report: first, count, changes, left };
  const lost = new Map<string, string>();
  for (const { before, after } of changes) {
    const reason = replaceText(cwd, after.path, before.text, after.text);
    if (reason !== undefined) lost.set(after.path, reason);
  }
  if (lost.size === 0) return { report: { ...last, findings: [...last.findings, ...carried].toSorted(byPlace) }, count, changes, left };
  const written = changes.filter(({ after }) => !lost.has(after.path));
  const report = await trip(withFixes(workspace, written, first.projects));
  return { report, count: undefined, changes: written, left: new Map([...left, ...lost]) };
}
