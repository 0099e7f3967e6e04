import { groupBy } from '../source/group-by.ts';
import { commentBudget, fit, lengthIn, type Block, type Budget } from './budget.ts';
import { byFile } from './by-file.ts';
import { byRule, type OfRule } from './by-rule.ts';
import { count, countsText, plural } from './counts.ts';
import { hiddenText, ignoredBlock } from './ignored.ts';
import { gathered } from './lacking.ts';
import { lackingBlock } from './lacking-block.ts';
import { codeSpan, prose } from './markdown.ts';
import { purposeSentences } from './purposes.ts';
import { bySeverity, fileBlock, notChecked, ruleBlock, table, tableRows } from './summary-parts.ts';
import { readinessSummary } from './readiness-summary.ts';
import type { Report } from './report.ts';
import { rulesUrl, type Commit } from './urls.ts';

/** What surrounds a summary, beside the report itself. */
export interface SummaryContext {
  /** Where files are linked to; without it, places are no links. */
  readonly commit?: Commit;
  /** The whole report, where this one may be cut. */
  readonly reportUrl?: string;
  /** What has changed since a commit. */
  readonly since?: { readonly sha: string; readonly introduced: number; readonly fixed: number };
  /** How many findings there were when this was last told; where there are none now, that is the news. */
  readonly previously?: number;
  /** A hidden mark to end with, by which the next run finds the comment. */
  readonly marker?: string;
  readonly budget?: Budget;
}

/** Kept free for saying how many findings had no room. */
const roomForRest = 200;

/**
 * The report as Markdown: for the comment on a pull request and for the summary of a job. It is never longer than its
 * budget, is cut at whole rows only, and says how many findings it had no room for.
 */
export function summary(report: Report, context: SummaryContext = {}): string {
  const { max, unit } = context.budget ?? commentBudget;
  const readiness = readinessSummary(report.readiness, context.commit, { max: Math.floor(max / 4), unit });
  const head = `## ${headline(report, context)}\n\n${subline(context)}${readiness}`;
  const tail = `${failures(report)}${ignoredBlock(report.hidden, context.commit)}${notChecked(report.skipped)}${purposeNote(report)}${footer(report)}${context.marker ? `\n${context.marker}\n` : ''}`;
  const room = max - lengthIn(unit, head) - lengthIn(unit, tail) - roomForRest;
  const { text, left } = fit(findingBlocks(report, context.commit), { max: room, unit });
  return `${head}${text}${left > 0 ? `… and ${plural(left, 'finding')} more that found no room here.\n\n` : ''}${tail}`;
}

function findingBlocks({ findings }: Report, commit: Commit | undefined): Block[] {
  const told = gathered(findings);
  const ordered = bySeverity(told.flatMap(({ finding, lacking }) => (lacking.length === 0 ? [finding] : [])));
  const rows = byRule(ordered).flatMap(apart);
  const [shown, rest] = [rows.slice(0, tableRows), rows.slice(tableRows)];
  const rules = shown.flatMap((group) => (group.others.length > 2 ? [ruleBlock(group, commit)] : []));
  const files = [...byFile(rest.flatMap(({ first, others }) => [first, ...others]))].map(([path, ofFile]) => fileBlock(path, ofFile, commit));
  const services = told.flatMap((one) => (one.lacking.length > 0 ? [lackingBlock(one, commit)] : []));
  return [...(shown.length === 0 ? [] : [table(shown, commit)]), ...rules, ...files, ...services];
}

/** A few findings of one rule have a row each, or one where they say the same; more share one in any case. */
function apart(group: OfRule): readonly OfRule[] {
  if (group.others.length > 2) return [group];
  const alike = groupBy([group.first, ...group.others], ({ message }) => message);
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}

/** What is to be known, in one line: also the title of a check run. Plain text. */
export function headline({ findings, files, faults }: Report, { previously = 0 }: SummaryContext = {}): string {
  if (findings.length > 0) return `🐳 Compose review: ${countsText(count(findings))} in ${plural(byFile(findings).size, 'file')}`;
  if (faults.length > 0) return '⚠️ Compose review: not all rules could do their work';
  if (previously > 0) return `✅ Compose review: all resolved (was ${previously})`;
  if (files.length === 0) return '🐳 Compose review: no Compose file to check';
  return `✅ Compose review: nothing found in ${plural(files.length, 'file')}`;
}

function subline({ commit, since, reportUrl }: SummaryContext): string {
  const parts: string[] = [];
  if (commit) parts.push(`commit ${codeSpan(commit.sha.slice(0, 7))}`);
  if (since) parts.push(`${since.introduced} new, ${since.fixed} fixed since ${codeSpan(since.sha.slice(0, 7))}`);
  if (reportUrl) parts.push(`[full report](${reportUrl})`);
  return parts.length > 0 ? `<sub>${parts.join(' · ')}</sub>\n\n` : '';
}

function failures({ faults }: Report): string {
  if (faults.length === 0) return '';
  const places = faults.slice(0, 5).map(({ where }) => `- ${codeSpan(where.replaceAll('`', ''))}\n`);
  return `**${plural(faults.length, 'check')} failed; this is a fault of compose-review, not of the files:**\n\n${places.join('')}\n`;
}

function purposeNote(report: Report): string {
  return purposeSentences(report).map((sentence) => `<sub>${prose(sentence)}</sub>\n\n`).join('');
}

function footer({ findings, hidden }: Report): string {
  const parts = [`[Rules](${rulesUrl})`];
  if (hidden.length > 0) parts.unshift(hiddenText(hidden));
  if (findings.length > 0) parts.unshift('Not for you? Write `# compose-review-ignore RULE: reason` above the line, or `rules: { RULE: off }` into `.compose-review.yml`');
  return `<sub>${parts.join(' · ')}</sub>\n`;
}
