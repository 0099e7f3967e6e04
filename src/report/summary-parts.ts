import { severities, type Severity } from '../config/severity.ts';
import type { Finding } from '../lint/finding.ts';
import type { Location } from '../source/source-file.ts';
import type { Skipped } from '../source/workspace.ts';
import type { Block } from './budget.ts';
import type { OfRule } from './by-rule.ts';
import { count, countsText, someOf } from './counts.ts';
import { cell, codeSpan, htmlCode, prose } from './markdown.ts';
import { maskShapes } from './mask.ts';
import { blobUrl, ruleUrl, type Commit } from './urls.ts';

/** How many rows the table has; what finds no place in it is folded away by file. */
export const tableRows = 25;

/** How many places of findings alike are named beside the first. */
const placesBeside = 3;

/** More files than these are counted, not named. */
const maxSkipped = 20;

const icons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** Errors first; within a level, the order in which they come. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((level) => findings.filter(({ severity }) => severity === level));
}

/** The worst findings, those alike in one row: what is wrong, where, and what to do. */
export function table(groups: readonly OfRule[], commit: Commit | undefined): Block {
  const rows = groups.map(({ first, others }) => {
    const cells = [icons[first.severity], ruleLink(first), places(first, others, commit), advice(first, '<br>')];
    return `| ${cells.map(cell).join(' | ')} |\n`;
  });
  return { open: '| | Rule | Where | What, and what to do |\n|---|---|---|---|\n', rows, close: '\n' };
}

/** One file's findings, folded. */
export function fileBlock(path: string, findings: readonly Finding[], commit: Commit | undefined): Block {
  const rows = findings.map((finding) => {
    return `- ${icons[finding.severity]} ${placeLink(finding.at, commit, 'line')} ${ruleLink(finding)}: ${advice(finding, ' ')}\n`;
  });
  return folded(`${htmlCode(path)}: ${countsText(count(findings))}`, rows);
}

/** Findings of one rule beside the one that is shown, folded: what to do is said with that one. */
export function ruleBlock({ first: { rule }, others }: OfRule, commit: Commit | undefined): Block {
  const rows = others.map(({ severity, at, message }) => `- ${icons[severity]} ${placeLink(at, commit)} ${advice({ message }, '')}\n`);
  return folded(`${htmlCode(rule.id)}: ${others.length} more`, rows);
}

function folded(title: string, rows: readonly string[]): Block {
  return { open: `<details><summary>${title}</summary>\n\n`, rows, close: '\n</details>\n\n' };
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

/** The first place, and a few of the others: by their lines, where they lie in the same file. */
function places(first: Finding, others: readonly Finding[], commit: Commit | undefined): string {
  const links = new Set(others.map(({ at }) => placeLink(at, commit, at.file === first.at.file ? 'line' : 'path')));
  return [placeLink(first.at, commit), ...(links.size > 0 ? [someOf([...links], placesBeside)] : [])].join('<br>');
}

/** Two sentences: what is wrong, and what to do about it. */
function advice({ message, help }: Pick<Finding, 'message' | 'help'>, between: string): string {
  const sentences = [message, ...(help ? [help] : [])].map((sentence) => `${prose(maskShapes(sentence))}.`);
  return sentences.join(between);
}
