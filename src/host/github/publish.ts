import type { Config } from '../../config/config.ts';
import { annotate, leftSentence } from '../../report/annotations.ts';
import { jobSummaryBudget } from '../../report/budget.ts';
import { count, countsText, type Counts } from '../../report/counts.ts';
import { json } from '../../report/json.ts';
import type { Report } from '../../report/report.ts';
import { headline, summary, type SummaryContext } from '../../report/summary.ts';
import type { Comment, Conversation } from './comment.ts';
import { refusal } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { writeForLater } from './json-file.ts';
import { asMarkdown } from './notes.ts';
import { conclusion, outputNames, outputsOf } from './outputs.ts';
import type { Runner } from './runner.ts';
import { tellInComment } from './sticky.ts';

/** A report, and to whom it is told. */
export interface Publication {
  readonly report: Report;
  readonly config: Config;
  readonly inputs: Inputs;
  /** Where in the repository the report's paths start. */
  readonly folder: string;
  /** Where the job works; `json-file` starts from here. */
  readonly workspace: string;
  readonly context: SummaryContext;
  /** Where a comment would go; `undefined` where none can. */
  readonly conversation: Conversation | undefined;
  /** Whether it is no wonder that the token can only read: the pull request comes from a fork, or from Dependabot. */
  readonly readOnly: boolean;
  /** What else the reader has to know. */
  readonly notes: readonly string[];
}

/** Tells a report to everyone: log, annotations, summary, comment, outputs. Returns whether the job may go on. */
export async function publish(runner: Runner, publication: Publication): Promise<boolean> {
  const { report, config, inputs, context, notes } = publication;
  const { comment, notice, warning } = await publishComment(publication);
  const told = [...notes, ...(notice ? [notice] : [])];
  if (told.length > 0) runner.tell('notice', told.join('\n'));
  if (warning) runner.tell('warning', warning);
  const verdict = conclusion(report, config) === 'failure' ? Math.max(1, report.faults.length) : 0;
  if (inputs.annotations) publishAnnotations(runner, publication, { error: verdict, warning: warning ? 1 : 0, notice: told.length > 0 ? 1 : 0 });
  for (const { path, reason } of report.skipped) runner.say(`Not checked: ${path}: ${reason}`);
  const aside = asMarkdown(told);
  await runner.summary(`${summary(report, { ...context, budget: { ...jobSummaryBudget, max: jobSummaryBudget.max - Buffer.byteLength(aside) } })}${aside}`);
  if (inputs.jsonFile !== undefined) writeForLater(publication.workspace, inputs.jsonFile, json(report));
  const outputs = outputsOf(report, config, comment, inputs.jsonFile);
  for (const name of outputNames) runner.output(name, outputs[name]);
  return sayVerdict(runner, report, config);
}

/** The comment, or what to say of its absence. */
interface Commented {
  readonly comment?: Comment | undefined;
  readonly notice?: string;
  readonly warning?: string;
}

/** A comment that cannot be posted changes no verdict. */
async function publishComment({ report, inputs, context, conversation, readOnly, notes }: Publication): Promise<Commented> {
  if (!conversation || inputs.comment === 'never') return {};
  const { commentKey } = inputs;
  const sha = context.commit?.sha ?? '';
  try {
    return { comment: await tellInComment(conversation, report, { commentKey, always: inputs.comment === 'always', sha, context, notes }) };
  } catch (error) {
    const { reason, forbidden } = refusal(error, 'pull-requests: write');
    const message = `The comment could not be posted: ${reason}. The findings stand in the annotations and the job summary.`;
    return forbidden && readOnly ? { notice: message } : { warning: message };
  }
}

/** The runner drops more than ten of a level without a word: what we say ourselves takes its place among them. */
function publishAnnotations(runner: Runner, { report, folder }: Publication, taken: Counts): void {
  const annotated = annotate(report, { folder, taken });
  for (const { level, message, path: file, ...place } of annotated.annotations) runner.tell(level, message, { file, ...place });
  const left = leftSentence(annotated);
  if (left !== '') runner.say(`${left}. The job summary has them all`);
}

function sayVerdict(runner: Runner, report: Report, config: Config): boolean {
  for (const { where, cause } of report.faults) {
    runner.tell('error', `compose-review failed: ${where}: ${cause instanceof Error ? cause.message : String(cause)}`);
    if (cause instanceof Error && cause.stack) runner.debug(cause.stack);
  }
  runner.say(headline(report));
  if (conclusion(report, config) === 'success') return true;
  if (report.faults.length === 0) runner.tell('error', `${countsText(count(report.findings))} (fail-on: ${config.failOn})`);
  return false;
}
