import { byFile } from './by-file.ts';
import { codeFrame, plain, problemFrame, type Paint } from './code-frame.ts';
import { count, countsText, plural, someOf } from './counts.ts';
import { fewOfEach } from './few-of-each.ts';
import { hiddenText } from './ignored.ts';
import { gathered, linesToCopy, type Told } from './lacking.ts';
import { logLine } from './printable.ts';
import { purposeSentences } from './purposes.ts';
import { readinessText } from './readiness-terminal.ts';
import type { Report } from './report.ts';

/** More lines of a file, or more places in several, are counted, not named. */
const [namedLines, namedPlaces] = [40, 200];

/**
 * The report for a person at a terminal: each finding in its frame, then what they add up to. `fixed` says what was
 * mended before: "3 fixed in 2 files".
 */
export function terminal(report: Report, paint: Paint = plain, fixed = ''): string {
  const told = gathered(report.findings);
  const shown = fewOfEach(told);
  const frames = told.flatMap((one) => {
    const left = shown.get(one);
    return left ? [frame(one, paint), ...others(left.inFile, paint), ...copies(left.elsewhere, paint)] : [];
  });
  const skipped = report.skipped.map(({ path, reason }) => `${paint.place('Not checked:')} ${logLine(path)}: ${logLine(reason)}\n`);
  const purposes = purposeSentences(report).map((sentence) => `${logLine(sentence)}\n`);
  const before = `${frames.map((text) => `${text}\n\n`).join('')}${skipped.join('')}${purposes.join('')}${readinessText(report.readiness, paint)}`;
  return `${before}${paint.strong(fixed === '' ? verdict(report) : `${fixed}. ${verdict(report)}`)}\n`;
}

/** Findings that have no frame, by their lines: "… and 4 more of no-x in compose.yml: lines 7, 8, 9, 10". */
function others(left: readonly Told[], paint: Paint): readonly string[] {
  const [first] = left;
  if (!first) return [];
  const { rule, at: { file } } = first.finding;
  const lines = [...new Set(left.map(({ finding: { at } }) => String(file.positionAt(at.range.start).line)))];
  return [paint.place(`… and ${left.length} more of ${rule.id} in ${logLine(file.path)}: ${lines.length === 1 ? 'line' : 'lines'} ${someOf(lines, namedLines)}`)];
}

/** What a rule says in more files: "… and the same of no-x in 3 more files: a/compose.yml:7, b/compose.yml:7, …". */
function copies(left: readonly Told[], paint: Paint): readonly string[] {
  const [first] = left;
  if (!first) return [];
  const files = byFile(left.map(({ finding }) => finding));
  const places = [...new Set(left.map(({ finding: { at } }) => `${logLine(at.file.path)}:${at.file.positionAt(at.range.start).line}`))];
  return [paint.place(`… and the same of ${first.finding.rule.id} in ${plural(files.size, 'more file')}: ${someOf(places, namedPlaces)}`)];
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
