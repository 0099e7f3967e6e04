import { annotate, annotationCommand, leftSentence } from './annotations.ts';
import { logLine } from './printable.ts';
import type { Report } from './report.ts';
import { headline } from './summary.ts';

/** The report as the log of a GitHub job: annotations, as many as GitHub shows, and in words how many more there are. */
export function githubLog(report: Report): string {
  const annotated = annotate(report);
  const left = leftSentence(annotated);
  const lines = [
    ...annotated.annotations.map(annotationCommand),
    ...(left === '' ? [] : [left]),
    ...report.skipped.map(({ path, reason }) => `Not checked: ${logLine(path)}: ${logLine(reason)}`),
    headline(report),
  ];
  return `${lines.join('\n')}\n`;
}
