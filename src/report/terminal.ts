import type { Finding } from '../lint/finding.ts';
import { linesOf, shownOnce } from './alike.ts';
import { byFile } from './by-file.ts';
import { codeFrame, plain, problemFrame, type Paint } from './code-frame.ts';
import { count, countsText, plural } from './counts.ts';
import { hiddenText } from './ignored.ts';
import { gathered, linesToCopy, type Told } from './lacking.ts';
import { logLine } from './printable.ts';
import { purposeSentences } from './purposes.ts';
import { readinessText } from './readiness-terminal.ts';
import type { Report } from './report.ts';

/** How many findings of one rule are shown in one file. */
const framesPerFile = 5;

/**
 * The report for a person at a terminal: each finding in its frame, then what they add up to. `fixed` says what was
 * mended before: "3 fixed in 2 files".
 */
export function terminal(report: Report, paint: Paint = plain, fixed = ''): string {
  const shown = shownOnce(gathered(report.findings), framesPerFile, ({ finding, lacking }) => (lacking.length === 0 ? finding : undefined));
  const frames = shown.map(({ item, more }) => `${frame(item, paint)}\n\n${more.length > 0 ? `${others(item.finding, more, paint)}\n\n` : ''}`);
  const skipped = report.skipped.map(({ path, reason }) => `${paint.place('Not checked:')} ${logLine(path)}: ${logLine(reason)}\n`);
  const purposes = purposeSentences(report).map((sentence) => `${logLine(sentence)}\n`);
  const before = `${frames.join('')}${skipped.join('')}${purposes.join('')}${readinessText(report.readiness, paint)}`;
  return `${before}${paint.strong(fixed === '' ? verdict(report) : `${fixed}. ${verdict(report)}`)}\n`;
}

function others({ rule, at: { file } }: Finding, more: readonly Finding[], paint: Paint): string {
  return paint.place(`… and ${more.length} more of ${rule.id} in ${logLine(file.path)}: ${linesOf(more, 40)}`);
}

/** A finding in its frame; below it, where there is more than one, the settings that a service lacks. */
function frame({ finding, lacking }: Told, paint: Paint): string {
  if (lacking.length === 0) return codeFrame(finding, paint);
  const width = Math.max(...lacking.map(({ setting }) => setting.length));
  const rows = lacking.map(({ setting, lack, finding: { rule } }) => `    ${paint.strong(setting.padEnd(width))}  stops ${lack.stops} [${rule.id}]`);
  return [problemFrame('missing-settings', finding.severity, finding, paint), ...rows, '', ...linesToCopy(lacking).map((line) => `    ${line}`)].join('\n');
}

function verdict({ findings, hidden, files, skipped }: Report): string {
  const also = hidden.length > 0 ? ` (${hiddenText(hidden)})` : '';
  if (findings.length > 0) return `${countsText(count(findings))} in ${plural(byFile(findings).size, 'file')}${also}`;
  if (files.length > 0) return `Nothing found in ${plural(files.length, 'file')}${also}`;
  return skipped.length > 0 ? 'Nothing was checked' : 'No Compose file here, nor a script that calls Compose';
}
