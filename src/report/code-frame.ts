import type { Severity } from '../config/severity.ts';
import type { Finding } from '../lint/finding.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { shownText } from './cells.ts';
import { excerpt, maxGap, spanOf, type Mark, type Span } from './excerpt.ts';
import { maskShapes } from './mask.ts';

/** Gives parts of a frame their colours. */
export interface Paint {
  readonly severity: (text: string, severity: Severity) => string;
  readonly place: (text: string) => string;
  readonly mark: (text: string, severity: Severity) => string;
  readonly strong: (text: string) => string;
}

/** No colours. */
export const plain: Paint = { severity: (text) => text, place: (text) => text, mark: (text) => text, strong: (text) => text };

/** More places than these do not make a finding clearer. */
const maxRelated = 6;

/** A part of a file that is shown in one piece. */
interface Window extends Span {
  readonly file: SourceFile;
  readonly marks: readonly Mark[];
}

/** One finding as text: its sentence, each of its places underlined in its line, and what to do. No secret is shown. */
export function codeFrame(finding: Finding, paint: Paint = plain): string {
  return problemFrame(finding.rule.id, finding.severity, finding, paint);
}

/** A problem that no rule has found, in the same form: `id` says what it is about. */
export function problemFrame(id: string, severity: Severity, problem: Problem, paint: Paint = plain): string {
  const { message, help, fix, related = [] } = problem;
  const windows = windowsOf(problem);
  const margin = Math.max(...windows.map(({ last }) => String(last).length));
  const frame = { margin, place: paint.place, mark: (text: string) => paint.mark(text, severity) };
  const indent = ' '.repeat(margin);
  const lines = [`${paint.severity(`${severity}[${id}]`, severity)}: ${paint.strong(sentence(message))}`];
  for (const { file, marks } of windows) {
    const { line, column } = file.positionAt(marks[0]?.range.start ?? 0);
    lines.push(`${indent}${paint.place(`--> ${shownText(file.path)}:${line}:${column}`)}`, ...excerpt(file, marks, frame));
  }
  if (related.length > maxRelated) lines.push(`${indent} = and ${related.length - maxRelated} more`);
  if (help) lines.push(`${indent} = help: ${sentence(help)}`);
  if (fix) lines.push(`${indent} = fix (${fix.safety}): ${sentence(fix.title)}`);
  return lines.join('\n');
}

/** The places of a problem; those that lie near one another in a file are shown together. */
function windowsOf({ at, related = [] }: Problem): readonly Window[] {
  const windows: Window[] = [];
  const others = related.slice(0, maxRelated).map((other) => ({ at: other.at, label: other.label }));
  for (const [order, { at: { file, range }, label }] of [{ at, label: '' }, ...others].entries()) {
    const mark: Mark = { range, sign: order === 0 ? '^' : '-', label: sentence(label) };
    const { first, last } = spanOf(file, range);
    const index = windows.findIndex((window) => window.file === file && first <= window.last + maxGap + 1 && last >= window.first - maxGap - 1);
    const near = windows[index];
    if (near) windows[index] = { file, marks: [...near.marks, mark], first: Math.min(near.first, first), last: Math.max(near.last, last) };
    else windows.push({ file, marks: [mark], first, last });
  }
  return windows;
}

function sentence(text: string): string {
  return maskShapes(shownText(text));
}
