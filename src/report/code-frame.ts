import type { Finding } from '../lint/finding.ts';
import type { Location } from '../source/source-file.ts';
import { maskSecrets } from './mask.ts';

/** Gives parts of a frame their colours. */
export interface Paint {
  readonly severity: (text: string, finding: Finding) => string;
  readonly place: (text: string) => string;
  readonly mark: (text: string, finding: Finding) => string;
  readonly strong: (text: string) => string;
}

const plain: Paint = { severity: (text) => text, place: (text) => text, mark: (text) => text, strong: (text) => text };

/** Longer lines are cut, so that one line of a minified file does not fill the screen. */
const maxWidth = 160;

/** One finding as text: its sentence, each of its places underlined in its line, and what to do. */
export function codeFrame(finding: Finding, paint: Paint = plain): string {
  const { rule, severity, message, at, related = [], help, fix } = finding;
  const margin = Math.max(...[at, ...related.map((other) => other.at)].map(({ file, range }) => String(file.positionAt(range.start).line).length));
  const lines = [
    `${paint.severity(`${severity}[${rule.id}]`, finding)}: ${paint.strong(message)}`,
    ...excerpt(at, '^', '', margin, paint, finding),
    ...related.flatMap((other) => excerpt(other.at, '-', other.label, margin, paint, finding)),
  ];
  if (help) lines.push(`${' '.repeat(margin)} = help: ${help}`);
  if (fix) lines.push(`${' '.repeat(margin)} = fix (${fix.safety}): ${fix.title}`);
  return lines.join('\n');
}

function excerpt({ file, range }: Location, mark: string, label: string, margin: number, paint: Paint, finding: Finding): string[] {
  const { line, column } = file.positionAt(range.start);
  const whole = file.lineAt(line) ?? range;
  const end = Math.max(Math.min(range.end, whole.end), range.start + 1);
  const bom = line === 1 && file.text.startsWith('\uFEFF') ? 1 : 0;
  const text = maskSecrets(file.slice({ start: whole.start + bom, end: whole.end }));
  const from = Math.max(0, Math.min(column - 1 - maxWidth / 2, text.length - maxWidth));
  const shown = printable(text.slice(from, from + maxWidth));
  const before = shown.slice(0, column - 1 - from).replace(/[^\t]/g, ' ');
  const marks = mark.repeat(Math.max(1, Math.min(end - range.start, maxWidth - before.length)));
  const place = `${file.path}:${line}:${column}`;
  return [
    `${' '.repeat(margin)}${paint.place(`--> ${printable(place)}`)}`,
    `${paint.place(`${String(line).padStart(margin)} |`)} ${shown}`,
    `${paint.place(`${' '.repeat(margin)} |`)} ${before}${paint.mark(label ? `${marks} ${label}` : marks, finding)}`,
  ];
}

/** Control characters, and those that turn the direction of text, would let a file write over the report. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is meant
  return text.replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
