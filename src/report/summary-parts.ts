import { severities, type Severity } from '../config/severity.ts';
import type { Finding } from '../lint/finding.ts';
import type { Location } from '../source/source-file.ts';
import type { Skipped } from '../source/workspace.ts';
import type { Block } from './budget.ts';
import { count, countsText } from './counts.ts';
import { cell, codeSpan, htmlCode, prose } from './markdown.ts';
import { maskShapes } from './mask.ts';
import { blobUrl, ruleUrl, type Commit } from './urls.ts';

/** How many findings stand in the table; the others are folded away by file. */
export const tableRows = 25;

/** More files than these are counted, not named. */
const maxSkipped = 20;

const icons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** Errors first; within a level, the order in which they come. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((level) => findings.filter(({ severity }) => severity === level));
}

/** The worst findings: what is wrong, where, and what to do. */
export function table(findings: readonly Finding[], commit: Commit | undefined): Block {
  const rows = findings.map((finding) => {
    const cells = [icons[finding.severity], ruleLink(finding), placeLink(finding.at, commit), advice(finding, '<br>')];
    return `| ${cells.map(cell).join(' | ')} |\n`;
  });
  return { open: '| | Rule | Where | What, and what to do |\n|---|---|---|---|\n', rows, close: '\n' };
}

/** One file's findings, folded. */
export function fileBlock(path: string, findings: readonly Finding[], commit: Commit | undefined): Block {
  const rows = findings.map((finding) => {
    return `- ${icons[finding.severity]} ${placeLink(finding.at, commit, 'line')} ${ruleLink(finding)}: ${advice(finding, ' ')}\n`;
  });
  return { open: `<details><summary>${htmlCode(path)}: ${countsText(count(findings))}</summary>\n\n`, rows, close: '\n</details>\n\n' };
}

/** What was not checked and why, folded; '' where everything was. */
export function notChecked(skipped: readonly Skipped[]): string {
  if (skipped.length === 0) return '';
  const named = skipped.slice(0, maxSkipped).map(({ path, reason }) => `- ${codeSpan(path)}: ${prose(reason)}\n`);
  const others = skipped.length > maxSkipped ? `- … and ${skipped.length - maxSkipped} more\n` : '';
  return `<details><summary>Not checked (${skipped.length})</summary>\n\n${named.join('')}${others}\n</details>\n\n`;
}

/** A rule's name, leading to its page. */
export function ruleLink({ rule }: Pick<Finding, 'rule'>): string {
  return `[${codeSpan(rule.id)}](${ruleUrl(rule.id)})`;
}

/** Where something lies, leading there if the commit is known. */
export function placeLink({ file, range }: Location, commit: Commit | undefined, show: 'path' | 'line' = 'path'): string {
  const { line } = file.positionAt(range.start);
  const name = codeSpan(show === 'path' ? `${file.path}:${line}` : `line ${line}`);
  const url = commit && blobUrl(commit, file.path, line);
  return url ? `[${name}](${url})` : name;
}

/** Two sentences: what is wrong, and what to do about it. */
function advice({ message, help }: Finding, between: string): string {
  const sentences = [message, ...(help ? [help] : [])].map((sentence) => `${prose(maskShapes(sentence))}.`);
  return sentences.join(between);
}
