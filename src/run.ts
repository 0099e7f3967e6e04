import { discover, type Scope } from './compose/find/discover.ts';
import { Parsed, loadProject, type Start } from './compose/load/load.ts';
import { purposesOf } from './compose/purpose/purposes.ts';
import type { Config } from './config/config.ts';
import type { Filter } from './lint/finding.ts';
import { outsideChange } from './lint/filters/changed-files.ts';
import { lint } from './lint/lint.ts';
import { isSerious } from './lint/readiness.ts';
import { readinessOf } from './lint/weigh-readiness.ts';
import { runs } from './lint/weight.ts';
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
export async function run(workspace: Workspace, { config, scope, filters }: Request): Promise<Report> {
  const parsed = new Parsed();
  const { starts, parts, scripts, texts, skipped } = await discover(workspace, config, scope, parsed);
  const load = (start: Start) => loadProject(start, workspace, config, parsed);
  const projects = await Promise.all(starts.map(load));
  const drawnIn = new Set(projects.flatMap((project) => project.files.map(({ source }) => source)));
  projects.push(...(await Promise.all(parts.filter(({ files }) => !files.some((file) => drawnIn.has(file))).map(load))));
  const composed = projects.flatMap((project) => project.files.map(({ source }) => source));
  const settings = texts.filter(({ kind }) => kind === 'settings');
  const read = [...composed, ...[...scripts, ...settings].map(({ file }) => file)];
  const purposes = purposesOf(projects, scripts, config.purposes);
  const linted = lint(rules, config, { projects, scripts, texts, purposes }, read, filters);
  // A script without a call was looked through, but there was nothing in it to check.
  const calling = scripts.filter(({ commands }) => commands.length > 0).map(({ file }) => file);
  const told = [...linted.findings, ...linted.hidden.map(({ finding }) => finding)].map(({ at }) => at.file);
  const files = new Set([...composed, ...calling, ...told]);
  // A project is as far as it is, whichever of its files a change touches.
  const untouched = linted.hidden.flatMap(({ finding, by }) => (by === outsideChange ? [finding] : []));
  const isLookedAt = linted.faults.length === 0 && rules.some((rule) => isSerious(rule.impact) && runs(rule, config));
  const weighed = { projects, scripts, findings: [...linted.findings, ...untouched], isPart: scope.kind === 'changed', isAsked: config.preset === 'migration' };
  return { files: [...files], projects, purposes, skipped, ...linted, readiness: isLookedAt ? readinessOf(weighed) : undefined };
}
