import { severities, type Severity } from '../config/severity.ts';
import type { Finding } from '../lint/finding.ts';
import { cut } from '../source/shorten.ts';
import { countsText } from './counts.ts';
import { gathered } from './lacking.ts';
import { maskShapes } from './mask.ts';
import type { Report } from './report.ts';
import { ruleUrl } from './urls.ts';
import { workflowCommand } from './workflow-commands.ts';

/** GitHub shows no more of each level for a step, and drops the others without a word. */
const maxPerLevel = 10;

/** The runner cuts longer messages. */
const maxMessage = 4096;

/** A finding as GitHub shows it beside a line. Lines and columns count from 1; columns are there within one line only. */
export interface Annotation {
  readonly level: Severity;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly title: string;
  readonly message: string;
}

/** The findings that can be annotated, and how many of each level cannot. */
export interface Annotations {
  /** Errors first, then by path and place. */
  readonly annotations: readonly Annotation[];
  readonly left: Readonly<Record<Severity, number>>;
}

/** How findings become annotations. */
export interface Annotating {
  /** Where in the repository the report's paths start. */
  readonly folder?: string;
  /** How many of a level are wanted for something else. */
  readonly taken?: Partial<Record<Severity, number>>;
}

/**
 * Picks the findings to annotate: as many of each level as GitHub shows, spread over the files, so that one bad file
 * does not use up all there is.
 */
export function annotate(report: Pick<Report, 'findings'>, { folder = '', taken = {} }: Annotating = {}): Annotations {
  const left = { error: 0, warning: 0, notice: 0 };
  const told = gathered(report.findings).map(({ finding }) => finding);
  const annotations = severities.flatMap((level) => {
    const findings = told.filter(({ severity }) => severity === level);
    const chosen = spread(findings, Math.max(0, maxPerLevel - (taken[level] ?? 0)));
    left[level] = findings.length - chosen.size;
    return findings.filter((_, index) => chosen.has(index)).map((finding) => annotation(finding, folder));
  });
  return { annotations, left };
}

/** How many findings of each level have no annotation; '' where all have. */
export function leftSentence({ left }: Annotations): string {
  const more = countsText(left);
  return more === '' ? '' : `Not annotated: ${more} more; GitHub shows ten of each level`;
}

/** The workflow command that makes the runner show an annotation. */
export function annotationCommand({ level, path, startLine, endLine, startColumn, endColumn, title, message }: Annotation): string {
  const place = { file: path, line: startLine, endLine, col: startColumn, endColumn };
  return workflowCommand(level, { ...place, title }, message);
}

function annotation(finding: Finding, folder: string): Annotation {
  const { rule, severity, at, message, help } = finding;
  const start = at.file.positionAt(at.range.start);
  const end = at.file.positionAt(Math.max(at.range.end, at.range.start));
  const endsBefore = end.column === 1 && end.line > start.line;
  const endLine = endsBefore ? end.line - 1 : end.line;
  const columns = end.line === start.line && end.column > start.column ? { startColumn: start.column, endColumn: end.column } : {};
  const said = maskShapes([message, ...(help ? [help] : [])].join('.\n'));
  const url = ruleUrl(rule.id);
  return {
    level: severity,
    path: [folder.replace(/\/+$/, ''), at.file.path].filter(Boolean).join('/'),
    startLine: start.line,
    endLine,
    ...columns,
    title: rule.id,
    message: `${cut(said, maxMessage - url.length - 1)}\n${url}`,
  };
}

/**
 * The places in the list of those chosen: the first of every file, then the second, until there are enough; and in a
 * file the first of every rule, then the second.
 */
function spread(findings: readonly Finding[], limit: number): ReadonlySet<number> {
  const indexes = findings.map((_, index) => index);
  const byRule = inTurns(indexes, (index) => `${findings[index]?.rule.id} ${findings[index]?.at.file.path}`);
  return new Set(inTurns(byRule, (index) => findings[index]?.at.file.path).slice(0, limit));
}

/** The first of every group, then the second of every group, and so on. */
function inTurns<Item>(items: readonly Item[], groupOf: (item: Item) => string | undefined): readonly Item[] {
  const counts = new Map<string | undefined, number>();
  const turns = items.map((item) => {
    const group = groupOf(item);
    const turn = counts.get(group) ?? 0;
    counts.set(group, turn + 1);
    return { item, turn };
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ item }) => item);
}
