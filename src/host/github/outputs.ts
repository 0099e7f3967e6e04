import { isAtLeast } from '../../config/severity.ts';
import type { Config } from '../../config/config.ts';
import { count } from '../../report/counts.ts';
import type { Report } from '../../report/report.ts';
import type { Comment } from './comment.ts';

/** The action's outputs, as action.yml lists them. */
export const outputNames = [
  'conclusion', 'findings-count', 'error-count', 'warning-count', 'notice-count',
  'files-checked', 'readiness', 'comment-id', 'comment-url', 'json-file',
] as const;

/** One of the outputs that action.yml names. */
export type OutputName = (typeof outputNames)[number];

/** `failure` where a finding is as bad as `failOn`, or worse, or where we failed ourselves. */
export function conclusion({ findings, faults }: Pick<Report, 'findings' | 'faults'>, { failOn }: Pick<Config, 'failOn'>): 'success' | 'failure' {
  return faults.length > 0 || findings.some(({ severity }) => isAtLeast(severity, failOn)) ? 'failure' : 'success';
}

/** What later steps can ask for. A file or comment that was not written is the empty text. */
export function outputsOf(report: Report, config: Config, comment: Comment | undefined, jsonFile: string | undefined): Readonly<Record<OutputName, string>> {
  const { error, warning, notice } = count(report.findings);
  return {
    'conclusion': conclusion(report, config),
    'findings-count': String(report.findings.length),
    'error-count': String(error),
    'warning-count': String(warning),
    'notice-count': String(notice),
    'files-checked': String(report.files.length),
    'readiness': report.readiness ? String(report.readiness.percent) : '',
    'comment-id': comment ? String(comment.id) : '',
    'comment-url': comment?.url ?? '',
    'json-file': jsonFile ?? '',
  };
}
