import type { Finding } from '../../lint/finding.ts';
import { commentBudget, type Budget } from '../../report/budget.ts';
import { marker, markerPrefix, readMarker, type Memory } from '../../report/marker.ts';
import type { Report } from '../../report/report.ts';
import { summary, type SummaryContext } from '../../report/summary.ts';
import { createComment, findComment, updateComment, type Comment, type Conversation } from './comment.ts';
import type { Inputs } from './inputs.ts';
import { asMarkdown } from './notes.ts';

/** What a comment says beside the report. */
export interface Telling extends Pick<Inputs, 'commentKey'> {
  /** Whether a pull request without findings gets a comment, too. */
  readonly always: boolean;
  /** The commit that was reviewed. */
  readonly sha: string;
  readonly context: SummaryContext;
  /** What else the reader has to know. */
  readonly notes: readonly string[];
}

/**
 * Keeps the one comment of this key up to date: written when there is first something to tell, edited from then on, also
 * when all is mended. `undefined` where there is no comment, and no need for one.
 */
export async function tellInComment(conversation: Conversation, report: Report, telling: Telling): Promise<Comment | undefined> {
  const { commentKey: key, always, sha } = telling;
  const now: Memory = { sha, count: report.findings.length, fingerprints: report.findings.map(({ fingerprint }) => fingerprint) };
  const aside = asMarkdown(telling.notes);
  const budget: Budget = { ...commentBudget, max: commentBudget.max - aside.length };
  const body = (before?: Memory): string =>
    summary(report, { ...telling.context, ...sinceThen(report.findings, before), marker: marker(key, now), budget }) + aside;
  const comment = await findComment(conversation, markerPrefix(key));
  if (!comment) return now.count > 0 || always ? createComment(conversation, markerPrefix(key), body()) : undefined;
  const before = readMarker(key, comment.body);
  // The same said twice would read as if nothing had changed since the last push, which it had.
  const said = before?.sha === sha && marker(key, before) === marker(key, now) && report.faults.length === 0;
  return said ? comment : updateComment(conversation, comment, body(before));
}

function sinceThen(findings: readonly Finding[], before: Memory | undefined): Pick<SummaryContext, 'since' | 'previously'> {
  if (!before) return {};
  // Of more findings than a comment remembers, nobody can say which are new.
  if (before.fingerprints.length < before.count) return { previously: before.count };
  const then = new Set(before.fingerprints);
  const now = new Set(findings.map(({ fingerprint }) => fingerprint));
  const introduced = [...now].filter((one) => !then.has(one)).length;
  const fixed = [...then].filter((one) => !now.has(one)).length;
  return { previously: before.count, since: { sha: before.sha, introduced, fixed } };
}
