import { discover, type Scope } from './compose/find/discover.ts';
import { isPart, loadAll } from './compose/load/load-all.ts';
import { Parsed } from './compose/load/parsed.ts';
import { purposesOf } from './compose/purpose/purposes.ts';
import type { Config } from './config/config.ts';
import type { Filter } from './lint/finding.ts';
import { lint } from './lint/lint.ts';
import { checkedFiles } from './lint/subjects.ts';
import { readinessOf } from './lint/weigh-readiness.ts';
import type { Report } from './report/report.ts';
import { rules } from './rules/index.ts';
import type { Workspace } from './source/workspace.ts';

/** What to review, and how. */
export interface Request {
  readonly config: Config;
  readonly scope: Scope;
  /** Hide findings, each with a reason. */
  readonly filters: readonly Filter[];
}

/** The whole trip, from the names of files to what there is to say about them. */
export async function run(files: Workspace, { config, scope, filters }: Request): Promise<Report> {
  const parsed = new Parsed();
  const workspace = config.preset === 'migration' ? { ...files, isFromV1: true } : files;
  const { scripts, texts, around, skipped, ...starts } = await discover(workspace, config, scope, parsed);
  const projects = await loadAll(starts, workspace, config, parsed);
  const purposes = purposesOf(projects, scripts, around, config.purposes);
  const subjects = { projects, scripts, texts, purposes };
  const linted = lint(rules, config, subjects, filters);
  const readiness = readinessOf(rules, config, scope, subjects, linted);
  return { files: checkedFiles(subjects, linted), projects, purposes, skipped: [...skipped, ...parsed.shared.refused, ...(isPart(workspace, parsed) ? [parsed.named.untold] : [])], ...linted, readiness };
}
