import { isAtLeast } from './config/severity.ts';
import { readArguments, type Arguments, type Wanted } from './host/arguments.ts';
import { writeText } from './host/disk.ts';
import { help } from './host/help.ts';
import { paintFor, withProgress, type Io } from './host/terminal.ts';
import { findRule } from './host/typed-config.ts';
import { UsageError } from './host/usage-error.ts';
import { mend, modeOf, type Mend, type Mode } from './mend.ts';
import { fixedText } from './report/counts.ts';
import { githubLog } from './report/github-log.ts';
import { json } from './report/json.ts';
import { logLine } from './report/printable.ts';
import type { Report } from './report/report.ts';
import { explain, ruleList } from './report/rule-page.ts';
import { summary } from './report/summary.ts';
import { terminal } from './report/terminal.ts';
import { tool } from './report/tool.ts';
import { masked, unifiedDiff } from './report/unified-diff.ts';
import { readRequest, readRequestAbove, type Asked } from './request.ts';
import { rules } from './rules/index.ts';
import { run } from './run.ts';

/** The whole program: does what the arguments ask for, and gives the exit status. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const asked = readArguments(argv);
    const page = information(asked, io);
    if (page !== undefined) io.stdout.write(page);
    return page === undefined ? await review(asked, io) : 0;
  } catch (error) {
    io.stderr.write(`${tool.name}: ${reason(error)}\n`);
    if (error instanceof UsageError) io.stderr.write(error.details);
    return 2;
  }
}

function information({ flags, values }: Arguments, { stdout, env }: Io): string | undefined {
  if (flags.has('help')) return help;
  if (flags.has('version')) return `${tool.version}\n`;
  if (flags.has('list-rules')) return ruleList(rules);
  const id = values['explain']?.at(-1);
  return id === undefined ? undefined : explain(findRule(id, rules), paintFor(stdout, env, !flags.has('no-color')));
}

async function review(asked: Arguments, io: Io): Promise<number> {
  const mode = modeOf(asked);
  const here = await readRequest(asked, io);
  const found = await perform(here, mode, asked, io);
  const above = found.report.files.length === 0 ? await readRequestAbove(asked, io) : undefined;
  const { report, mended } = above ? await perform(above, mode, asked, io) : found;
  if (mended && mode === 'show') showDiff(mended, io);
  for (const output of asked.outputs) if (mode !== 'show' || output.file !== undefined) tell(report, output, asked, io, mode === 'write' ? mended : undefined);
  for (const [path, why] of mended?.left ?? []) io.stderr.write(`${tool.name}: ${logLine(path)}: not fixed: ${why}\n`);
  for (const { where, cause } of report.faults) io.stderr.write(`${tool.name}: internal error: ${logLine(where)}: ${reason(cause)}\n`);
  if (report.faults.length > 0) return 2;
  return report.findings.some(({ severity }) => isAtLeast(severity, here.request.config.failOn)) ? 1 : 0;
}

async function perform({ workspace, request }: Asked, mode: Mode, { flags }: Arguments, io: Io): Promise<{ readonly report: Report; readonly mended: Mend | undefined }> {
  const progress = flags.has('no-progress') ? undefined : withProgress(workspace, io.stderr);
  const files = progress?.workspace ?? workspace;
  const mended = mode && (await mend(files, request, { mode, unsafe: flags.has('unsafe-fixes'), cwd: io.cwd }));
  const report = mended?.report ?? (await run(files, request));
  progress?.done();
  return { report, mended };
}

/** The diff alone goes to standard output, so that it can be applied; what it comes to goes beside it. */
function showDiff(mended: Mend, { stdout, stderr }: Io): void {
  for (const { before, after } of mended.changes) stdout.write(unifiedDiff(before, after, stdout.isTerminal ? masked : undefined));
  stderr.write(`${mended.changes.length === 0 ? 'Nothing to fix' : `Not written: ${fixedText(mended)}`}\n`);
}

function tell(report: Report, { format, file }: Wanted, { flags }: Arguments, { stdout, env, cwd }: Io, mended: Mend | undefined): void {
  const colours = file === undefined && !flags.has('no-color');
  const formats: Readonly<Record<string, () => string>> = {
    terminal: () => terminal(report, paintFor(stdout, env, colours), mended && fixedText(mended)),
    json: () => json(report),
    markdown: () => summary(report),
    github: () => githubLog(report),
  };
  const text = formats[format]?.() ?? '';
  if (file === undefined) stdout.write(text);
  else writeOutput(cwd, file, text);
}

function writeOutput(cwd: string, file: string, text: string): void {
  try {
    writeText(cwd, file, text);
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${reason(error)})`);
  }
}

/** One line, whatever the error is made of. */
function reason(error: unknown): string {
  return logLine(error instanceof Error ? error.message || error.name : String(error));
}
