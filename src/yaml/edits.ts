import type { Edit } from '../source/fix.ts';
import type { Range, SourceFile } from '../source/source-file.ts';
import { extentOf, hasNeighbour, isInFlow, itemExtent } from './extents.ts';
import { linesAbove } from './lines.ts';
import type { Node } from './node.ts';
import { asScalar, doubleQuoted, inStyleOf } from './quoting.ts';

/**
 * Takes an entry out of the mapping that it is written in, with the comment behind it; comment lines above it stay. A
 * mapping that would be left empty goes on as `{}`. Nothing for a node without a key.
 */
export function removeEntry(node: Node): readonly Edit[] {
  if (!node.key) return [];
  const extent = extentOf(node);
  const { file } = node.key.at;
  return [isInFlow(file, extent.start) ? cut(file, flowRange(file.text, extent)) : removeBlock(file, extent, false)];
}

/** Takes an item out of its list, with its dash or its comma. A list that would be left empty goes on as `[]`. */
export function removeItem(node: Node): readonly Edit[] {
  if (node.key) return [];
  const { file } = node.alias ?? node.at;
  const extent = extentOf(node);
  return [isInFlow(file, extent.start) ? cut(file, flowRange(file.text, extent)) : removeBlock(file, itemExtent(node), true)];
}

/** Another name for a key, in the quotes that it has. Nothing for what has no key that is text. */
export function renameKey(node: Node, name: string): readonly Edit[] {
  const { key } = node;
  return key?.kind === 'scalar' && !key.alias ? [{ ...key.at, text: inStyleOf(key, name) }] : [];
}

/** A text in quotes in a plain scalar's place, so that no reader takes it for anything else. Nothing for what is no plain scalar. */
export function quoteScalar(node: Node, text: string): readonly Edit[] {
  if (node.kind !== 'scalar' || node.alias || node.quoted || node.at === node.key?.at) return [];
  return [{ ...node.at, text: doubleQuoted(text) }];
}

/**
 * Another text in a scalar's place, in its quotes where it has any; behind the colon where nothing is written yet.
 * Nothing for what is no scalar, or is shared through an alias.
 */
export function replaceScalar(node: Node, text: string): readonly Edit[] {
  if (node.kind !== 'scalar' || node.alias) return [];
  if (node.key && node.at === node.key.at) return [insert(node.at.file, extentOf(node).end, ` ${asScalar(text)}`)];
  return node.source === '-' ? [insert(node.at.file, node.at.range.end, ` ${asScalar(text)}`)] : [{ ...node.at, text: inStyleOf(node, text) }];
}

/**
 * One more entry behind a mapping's last; `text` is YAML for one line. Nothing for what is no mapping, is written
 * elsewhere, or holds comments within braces.
 */
export function addEntry(mapping: Node, name: string, text: string): readonly Edit[] {
  if (mapping.kind !== 'mapping' || mapping.alias) return [];
  const { file, range } = mapping.at;
  const entry = `${asScalar(name)}: ${text}`;
  if (mapping.source.startsWith('{')) {
    if (mapping.source.includes('#')) return [];
    const end = beforeBlanks(file.text, range.end - 1);
    const sign = file.text[end - 1];
    return [insert(file, end, `${sign === '{' ? '' : sign === ',' ? ' ' : ', '}${entry}`)];
  }
  const lineEnd = file.lineAt(file.positionAt(range.end - 1).line)?.end ?? range.end;
  return [insert(file, lineEnd, `${lineBreak(file.text)}${' '.repeat(file.positionAt(range.start).column - 1)}${entry}`)];
}

function removeBlock(file: SourceFile, extent: Range, item: boolean): Edit {
  const { text } = file;
  const lines = file.linesOf(extent);
  const lastLine = file.lineAt(file.positionAt(extent.end - 1).line)?.end ?? extent.end;
  const before = text.slice(lines.start, extent.start).replace('\uFEFF', '');
  if (!hasNeighbour(file, extent, item)) {
    const empty = item ? '[]' : '{}';
    return { file, range: { start: extent.start, end: lastLine }, text: item && standsUnderKey(text, extent.start, before) ? ` ${empty}` : empty };
  }
  if (before.trim() !== '') return cut(file, { start: extent.start, end: nextText(text, lastLine) });
  const atEnd = lines.end === text.length && lastLine === text.length;
  return cut(file, atEnd ? { start: beforeLineEnd(text, lines.start), end: lines.end } : { start: extent.start - before.length, end: lines.end });
}

/** A list may stand at the very column of its key, brackets may not. */
function standsUnderKey(text: string, offset: number, before: string): boolean {
  const { value: above } = linesAbove(text, offset).next();
  return above !== undefined && above.indent + (/^(?:- +)*/.exec(text.slice(above.start, above.end))?.[0].length ?? 0) >= before.length;
}

/** The first text of the next line, or this line's end where an empty line follows. */
function nextText(text: string, lineEnd: number): number {
  const next = /\r?\n[ \t]*(?=[^\s])/y;
  next.lastIndex = lineEnd;
  return next.test(text) ? next.lastIndex : lineEnd;
}

/** With the comma behind it, or else the one in front. */
function flowRange(text: string, { start, end }: Range): Range {
  const behind = /\s*,[ \t]*/y;
  behind.lastIndex = end;
  const comma = behind.exec(text)?.[0];
  if (comma === undefined) return { start: frontOf(text, start), end };
  const next = end + comma.length;
  return /[\]}\r\n#]/.test(text[next] ?? '') ? { start: frontOf(text, start, true), end: end + comma.trimEnd().length } : { start, end: next };
}

/** Where the comma stands in front of an item; with `blanks`, where the blanks begin in front of it on its line. */
function frontOf(text: string, offset: number, blanks = false): number {
  const before = beforeBlanks(text, offset);
  if (blanks) return Math.max(before, text.lastIndexOf('\n', offset - 1) + 1);
  return text[before - 1] === ',' && !text.slice(text.lastIndexOf('\n', before - 1) + 1, before).includes('#') ? before - 1 : offset;
}

function beforeBlanks(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function beforeLineEnd(text: string, offset: number): number {
  if (text[offset - 1] !== '\n') return offset;
  return text[offset - 2] === '\r' ? offset - 2 : offset - 1;
}

function cut(file: SourceFile, range: Range): Edit {
  return { file, range, text: '' };
}

function insert(file: SourceFile, offset: number, text: string): Edit {
  return { file, range: { start: offset, end: offset }, text };
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
