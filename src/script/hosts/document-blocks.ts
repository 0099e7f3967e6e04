import type { Range, SourceFile } from '../../source/source-file.ts';
import { isWholeCommand } from '../whole-command.ts';
import { inPlace, type Dialect, type Snippet } from '../snippet.ts';
import type { Block } from './document-parts.ts';

/** `<name>` stands for what the reader has. */
export const hole = /<(?:[A-Za-z][^<>\n]{0,60}|\.{3}|…)>/y;

/** What a shell writes in front of what is typed in; a `>` alone only where Docker's name follows. */
const prompt =
  /^[ \t]*(?:(?:\([\w .:-]{1,40}\)[ \t]?)?(?:\[[^\]\n]{1,80}\][ \t]?|[\w.@~:/+-]{0,80}[ \t]?)?\$(?:[ \t]+|(?=(?:sudo )?docker))|[\w.@~-]{0,40}[ \t]?%[ \t]+(?=(?:sudo )?docker)|(?:\$?[\w.-]{1,40}@[^\s#$]{1,120}|\[[^\]\n]{1,80}\]|(?:ba)?sh-[\d.]{1,9})#[ \t]+|[\w.-]{1,40}@[\w.-]{1,80}[ \t][\w.~/-]{1,80}[ \t]?[$#][ \t]+|[$\w.@~:/-]{0,60}>[ \t]*(?=(?:sudo )?docker)|PS [^>\n]{0,200}>[ \t]*|[A-Za-z]:[^>\n]{0,200}>[ \t]*|[❯➜λ»][ \t]+)/u;

/** In a block that says nothing of its language, which may be that of a CI file. */
const item = /^[ \t]*-[ \t]+/;

/** Root's prompt; in a script it would open a comment. */
const rootPrompt = /^[ \t]*#[ \t]*/;

const shell = /^(?:lang(?:uage)?-)?(?:sh|bash|shell|zsh|fish|console|terminal|term|shell-?script|(?:sh|shell|bash)-?session|command-?line|none)?$/;
const session = /console|terminal|session/;
const powershell = /^(?:powershell|pwsh|ps1?)$/;
const batch = /^(?:cmd|bat(?:ch)?|dosbatch)$/;

/** The prompt that a line begins with; '' where there is none. */
export function promptOf(line: string): string {
  return prompt.exec(line)?.[0] ?? '';
}

/** The mark that a line begins with, where all that is behind it is a command. */
function markAt(text: string, mark: RegExp): string {
  return isWholeCommand(text.replace(mark, '')) ? (mark.exec(text)?.[0] ?? '') : '';
}

/** Where a block shows prompts, what stands behind them is typed in and all else comes out. */
export function snippetsOf(file: SourceFile, { lines: all, language }: Block, isOther: boolean): readonly Snippet[] {
  // What a form asks for may stand in its block: `<!-- the output of `docker-compose version` -->`.
  const lines = all.filter((line) => !/^\s*<!--/.test(file.slice(line)));
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const windows = powershell.test(language) ? 'powershell' : batch.test(language) ? 'batch' : undefined;
  const isShell = windows !== undefined || shell.test(language);
  if (!isShell && !isMislabelled(file, lines, isOther)) return [];
  const dialect: Dialect = { hole, ...(windows && { windows }) };
  const root = isRoots(file, lines) || session.test(language);
  const promptAt = (text: string): string => promptOf(text) || (root ? markAt(text, rootPrompt) : '');
  const prompted = lines.some((line) => promptAt(file.slice(line)) !== '');
  const together = lines.every((line, index) => index === 0 || /^\r?\n?$/.test(file.text.slice(lines[index - 1]?.end, line.start)));
  if (language !== '' && isShell && together && !prompted) return [inPlace(file, first.start, last.end, dialect)];
  const snippets: Snippet[] = [];
  for (const { start, end } of continued(file, lines)) {
    const text = joined(file, { start, end });
    const opening = promptAt(text) || markAt(text, item);
    if (opening !== '' || !prompted || isWholeCommand(text.trim())) snippets.push(inPlace(file, start + opening.length, end, dialect));
  }
  return snippets;
}

/**
 * Whether a block holds command lines although it is labelled otherwise, as `text` or by mistake. One of a language that
 * is read for itself does where it begins with one.
 */
function isMislabelled(file: SourceFile, lines: readonly Range[], isOther: boolean): boolean {
  const written = continued(file, lines).map((line) => joined(file, line)).filter((text) => text.trim() !== '');
  return (isOther ? written.slice(0, 1) : written).some((text) => {
    const typed = text.slice(promptOf(text).length).trim();
    return isWholeCommand(typed) || (!isOther && /&&\s{0,3}(?:sudo )?docker-compose\s{1,3}[a-z-]/.test(typed));
  });
}

/** Lines, those that end in a backslash together with the next one. */
function continued(file: SourceFile, lines: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    start ??= line.start;
    if (file.text[line.end - 1] === '\\' && index + 1 < lines.length) continue;
    found.push({ start, end: line.end });
    start = undefined;
  }
  return found;
}

/** A command on one line. */
function joined(file: SourceFile, range: Range): string {
  return file.slice(range).replace(/\\\r?\n/g, ' ');
}

/** Whether `#` is the prompt: no one writes a block of comments alone. */
function isRoots(file: SourceFile, lines: readonly Range[]): boolean {
  return lines.every((line) => /^\s*(?:#|$)/.test(file.slice(line)));
}
