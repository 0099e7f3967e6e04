import type { Range } from '../source/source-file.ts';

/** A line of text, for explaining what is wrong with its indentation. */
export interface Line {
  /** Where its text begins, behind the indentation. */
  readonly start: number;
  readonly end: number;
  /** How many characters stand in front of its text. */
  readonly indent: number;
  /** The key at its beginning, behind dashes. */
  readonly key: string | undefined;
  /** It begins with a dash: a list item. */
  readonly item: boolean;
  /** Something stands behind its key. */
  readonly hasValue: boolean;
}

const pattern = /^(?<lead>[ \t]*)(?<dash>- +)*(?:(?<key>[\w.$/-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=[ \t]|$)[ \t]*(?<rest>[^#\s].*)?)?/;

/** The line that an offset lies on. */
export function lineAround(text: string, offset: number): Line {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const begin = text[lineStart] === '\uFEFF' ? lineStart + 1 : lineStart;
  const stop = text.indexOf('\n', Math.max(offset, begin));
  const end = stop < 0 ? text.length : stop;
  const source = text.slice(begin, end).trimEnd();
  const groups = pattern.exec(source)?.groups;
  const indent = groups?.['lead']?.length ?? 0;
  const item = source.startsWith('-', indent) && /^-(?:\s|$)/.test(source.slice(indent));
  const hasValue = groups?.['rest'] !== undefined && !/^[&!][^\s]*$/.test(groups['rest']);
  return { start: begin + indent, end: begin + source.length, indent, key: groups?.['key'], item, hasValue };
}

/** The lines of text above an offset's line, nearest first: no blank ones, no comments, no document marks. */
export function* linesAbove(text: string, offset: number): Generator<Line, undefined, undefined> {
  let begin = text.lastIndexOf('\n', offset - 1);
  while (begin > 0) {
    const line = lineAround(text, begin);
    if (line.end > line.start && text[line.start] !== '#' && !text.startsWith('---', line.start)) yield line;
    begin = text.lastIndexOf('\n', begin - 1);
  }
  return undefined;
}

/** The next text at or after an offset that is no blank and no comment; the last text before it where there is none. */
export function textAt(text: string, offset: number): Range {
  const next = /(?:\s|#.*$)*([^\s#])/my;
  next.lastIndex = Math.min(offset, text.length);
  const found = next.exec(text);
  if (found) return { start: next.lastIndex - 1, end: next.lastIndex };
  let last = Math.min(offset, text.length) - 1;
  while (last > 0 && /\s/.test(text[last] ?? '')) last -= 1;
  return { start: Math.max(last, 0), end: Math.max(last, 0) + 1 };
}
