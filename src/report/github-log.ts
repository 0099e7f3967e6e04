import { annotate, annotationCommand } from './annotations.ts';
import { countsText } from './counts.ts';
import { logLine } from './printable.ts';
import type { Report } from './report.ts';
import { headline } from './summary.ts';

/** The report as the log of a GitHub job: annotations, as many as GitHub shows, and in words how many more there are. */
export function githubLog(report: Report): string {
  const { annotations, left } = annotate(report);
  const more = countsText(left);
  const lines = [
    ...annotations.map(annotationCommand),
    ...(more ? [`Not annotated: ${more} more; GitHub shows ten of each level`] : []),
    ...report.skipped.map(({ path, reason }) => `Not checked: ${logLine(path)}: ${logLine(reason)}`),
    headline(report),
  ];
  return `${lines.join('\n')}\n`;
}
