import type { Scanner } from './scanner.ts';
import type { ShellWord } from './word.ts';

/** Moves over a comment of PowerShell, or over one of a batch file where a command could begin; tells whether there was one. */
export function skipWindowsComment(scanner: Scanner, atStart: boolean): boolean {
  if (scanner.dialect.windows === 'batch') return atStart && scanner.take(/@?(?:rem(?![\w.-])|::)[^\n]*/iy) !== '';
  const isBlock = scanner.dialect.windows === 'powershell' && scanner.startsWith('<#');
  if (isBlock) scanner.skipPast('#>');
  return isBlock;
}

/**
 * What a command line of Windows comes to: `set NAME=value`, `set "NAME=value"` and `$name = "value"` set a variable;
 * in `$name = program …` and behind `if exist file` stands the command that runs.
 */
export function windowsWords({ dialect, text }: Scanner, words: readonly ShellWord[]): readonly ShellWord[] {
  const [first, second] = words;
  if (!first || !second) return words;
  if (dialect.windows === 'powershell') return first.variable !== undefined && second.text === '=' ? ofPowerShell(text, first, words.slice(2)) : words;
  const name = (first.text ?? '').toLowerCase().replace(/^@/, '');
  if (name === 'set') return ofSet(text, first, second, words);
  return name === 'if' ? words.slice(afterCondition(words)) : words;
}

function ofPowerShell(text: string, { start, variable }: ShellWord, value: readonly ShellWord[]): readonly ShellWord[] {
  const [first] = value;
  const quote = first && text[first.start];
  if (!first || (quote !== '"' && quote !== "'")) return value;
  const assigns = { name: variable ?? '', at: { start: start + 1, end: start + 1 + (variable ?? '').length }, value: { start: first.start + 1, end: first.end - 1 } };
  return value.length > 1 ? value : [{ start, end: first.end, text: undefined, variable: undefined, fallback: undefined, assigns }];
}

function ofSet(text: string, set: ShellWord, first: ShellWord, words: readonly ShellWord[]): readonly ShellWord[] {
  const end = words.at(-1)?.end ?? first.end;
  const [whole, name] = /^"?([\w.-]{1,99})=/.exec(text.slice(first.start, first.start + 110)) ?? [];
  if (!whole || !name) return words;
  const quoted = whole.startsWith('"');
  const start = first.start + (quoted ? 1 : 0);
  const value = { start: first.start + whole.length, end: quoted && text[end - 1] === '"' ? end - 1 : end };
  return [set, { start, end, text: undefined, variable: undefined, fallback: undefined, assigns: { name, at: { start, end: start + name.length }, value } }];
}

/** `if [/i] [not] (exist file | defined name | errorlevel n | a==b | a equ b) command` */
function afterCondition(words: readonly ShellWord[]): number {
  let at = 1;
  while (/^(?:\/i|not)$/i.test(words[at]?.text ?? '')) at += 1;
  if (/^(?:exist|defined|errorlevel)$/i.test(words[at]?.text ?? '')) return at + 2;
  return /^(?:==|equ|neq|lss|leq|gtr|geq)$/i.test(words[at + 1]?.text ?? '') ? at + 3 : at + 1;
}
