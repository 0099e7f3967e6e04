import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { lexemes, type Lexeme } from './lexemes.ts';
import type { Raw } from './raw.ts';

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/;
const separator = /[\u0085\u2028\u2029]/;

/** What the parser lets pass and Compose refuses: at most one problem of each kind. */
export function strictProblems(file: SourceFile, raw: Raw): Problem[] {
  const problems = [controlCharacter(file), directive(file), bareDocument(file, raw), emptyDocument(file, raw)];
  if (raw.errors.length === 0 && /[\t\u0085\u2028\u2029]/.test(raw.text)) {
    const all = [...lexemes(raw.text, raw.lexer())];
    problems.push(badTab(file, raw.text, all), lineSeparator(file, all));
  }
  return problems.filter((problem) => problem !== undefined);
}

function controlCharacter(file: SourceFile): Problem | undefined {
  const start = file.text.search(control);
  if (start < 0) return undefined;
  const code = file.text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  const message = `A control character (U+${code}) stands here, with which Compose reads nothing of the file`;
  return told(file, start, start + 1, message, 'Remove it, or save the file as UTF-8');
}

/** Compose V2 knows YAML 1.1 alone by name, though it reads most of 1.2. */
function directive(file: SourceFile): Problem | undefined {
  const found = /^(?:\uFEFF|[\s\S]*?\n)??%(?!YAML 1\.1\s|TAG )(\S*)/.exec(file.text.startsWith('%') || file.text.includes('\n%') ? head(file.text) : '');
  if (!found) return undefined;
  const start = found[0].lastIndexOf('%');
  const end = file.lineAt(file.positionAt(start).line)?.end ?? start + 1;
  const message = found[1] === 'YAML' ? 'Compose V2 refuses this version of YAML by its name: it takes `%YAML 1.1` alone' : 'Compose V2 refuses this directive';
  return told(file, start, end, message, 'Remove the line');
}

/** The text in front of the first document: directives stand only here, or behind `...`. */
function head(text: string): string {
  return /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n|%.*\r?\n)*/.exec(text)?.[0] ?? '';
}

function bareDocument(file: SourceFile, { text }: Raw): Problem | undefined {
  if (!text.includes('\n...')) return undefined;
  const found = /^\.\.\.[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|%|[ \t]*#|[ \t]*$)\S/m.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length - 1;
  return told(file, start, start + 1, 'A document begins behind `...` without `---`, which Compose V2 refuses', 'Put a line `---` in front of it');
}

function emptyDocument(file: SourceFile, { documents, text }: Raw): Problem | undefined {
  if (documents.length < 2) return undefined;
  const empty = documents.find(({ contents }) => contents === null || (contents.range[0] === contents.range[1] && contents.tag === undefined));
  if (!empty) return undefined;
  const marker = text.lastIndexOf('---', empty.range[1]);
  const start = marker < 0 ? 0 : marker;
  return told(file, start, start + 3, 'Nothing but comments stands below this `---`, and Compose V2 refuses an empty document', 'Remove the `---`');
}

function lineSeparator(file: SourceFile, all: readonly Lexeme[]): Problem | undefined {
  for (const { kind, start, end } of all) {
    if (kind.endsWith('quoted-scalar')) continue;
    const found = file.text.slice(start, end).search(separator);
    if (found < 0) continue;
    const message = 'An invisible line separator stands here, where the line ends for Compose';
    return told(file, start + found, start + found + 1, message, 'Remove it');
  }
  return undefined;
}

/** Tabs may stand between a key and its value, behind text, in quotes and in brackets: not where a line or an item begins. */
function badTab(file: SourceFile, text: string, all: readonly Lexeme[]): Problem | undefined {
  let flow = 0;
  for (const [index, { kind, start, end }] of all.entries()) {
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') flow += 1;
    if (kind === 'flow-seq-end' || kind === 'flow-map-end') flow -= 1;
    const tab = kind === 'block-text' ? blockTab(text, start, end) : kind === 'space' ? text.slice(start, end).indexOf('\t') : -1;
    if (tab < 0) continue;
    const before = all[text[start - 1] === ' ' ? index - 2 : index - 1];
    const begins = kind === 'block-text' || before === undefined || before.kind === 'newline' || before.kind === 'byte-order-mark';
    const afterMark = before?.kind === 'seq-item-ind' || before?.kind === 'explicit-key-ind' || (before?.kind === 'map-value-ind' && opensLine(text, before.start));
    const plain = kind === 'space' && begins ? plainBefore(all, index) : undefined;
    const indented = text[start - 1] === ' ';
    const isWithin = plain !== undefined && indented && tab + start - lineStart(text, start) > columnOfBlock(text, plain.start);
    if (flow > 0 ? !plain || indented : !(begins || afterMark) || isWithin) continue;
    const at = start + tab;
    return told(file, at, at + 1, 'A tab stands here where Compose takes spaces alone, and reads nothing of the file', 'Put spaces in place of the tab');
  }
  return undefined;
}

/** A line's lead in a block, shorter than that of the block's text, that goes on with a tab. */
function blockTab(text: string, start: number, end: number): number {
  const block = text.slice(start, end);
  const indent = /^ *(?=[^\s])/m.exec(block)?.[0].length ?? Infinity;
  const found = [...block.matchAll(/^( *)\t/gm)].find(([, lead]) => (lead?.length ?? 0) < indent);
  return found ? found.index + (found[1]?.length ?? 0) : -1;
}

function opensLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Below plain text a line of blanks still belongs to it, if it is indented further than the block that the text is in. */
function plainBefore(all: readonly Lexeme[], index: number): Lexeme | undefined {
  let at = index - 1;
  while (all[at]?.kind === 'newline' || all[at]?.kind === 'space') at -= 1;
  const before = all[at];
  return before?.kind === 'plain' && before.start !== before.end ? before : undefined;
}

/** Where the mapping or list begins that plain text is in, counted from 0: on its line, or on the one above it that opens it. */
function columnOfBlock(text: string, start: number): number {
  const from = lineStart(text, start);
  const line = text.slice(from, start);
  const lead = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
  if (line.length > lead.length) return lead.length;
  if (lead.includes('-') || from === 0) return lead.lastIndexOf('-');
  const above = /^( *(?:- +)*)\S.*\s*$/m.exec(text.slice(lineStart(text, text.slice(0, from).trimEnd().length), from));
  return above?.[1]?.length ?? -1;
}

function told(file: SourceFile, start: number, end: number, message: string, help: string): Problem {
  return { at: { file, range: { start, end } }, message, help };
}
