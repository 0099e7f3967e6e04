import type { Lexer } from 'yaml';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { lexemes } from './lexemes.ts';
import { strictLexer, tolerantLexer, withPlainLineEnds } from './lexers.ts';

/** No real file comes near; two files nested a thousand deep abort Node 20 and 22 beyond any `catch`. */
const maxDepth = 200;

/** Tells of a file that is nested too deep to be parsed. */
export function depthProblem(file: SourceFile): Problem | undefined {
  const offset = tooDeepAt(withPlainLineEnds(file.text));
  if (offset === undefined) return undefined;
  const message = `Values are nested more than ${maxDepth} deep here, so the file is not read`;
  return { at: { file, range: { start: offset, end: offset + 1 } }, message, help: 'Nest less deeply' };
}

/**
 * Where a text may be nested deeper than can be parsed. Never too late, whatever the text is made of: only where a quick
 * look cannot rule it out are the tokens counted, in both ways that the text may come to be read.
 */
export function tooDeepAt(text: string): number | undefined {
  if (isFlat(text)) return undefined;
  return deepLexeme(text, strictLexer()) ?? deepLexeme(text, tolerantLexer());
}

/** Brackets, and the signs that open a level on their own line. */
const openers = /[[{]/g;
const wideLine = new RegExp(`^(?:\\s|[-?:](?=\\s)){${maxDepth / 2},}`, 'm');

function isFlat(text: string): boolean {
  let brackets = 0;
  openers.lastIndex = 0;
  while (openers.test(text)) {
    brackets += 1;
    if (brackets > maxDepth) return false;
  }
  return !wideLine.test(text) && !manyOnOneLine(text);
}

/** `? ? ?` and `: : :` nest behind other text of a line, too. */
function manyOnOneLine(text: string): boolean {
  const signs = /[-?:]\s|\n/g;
  let found = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    found = match[0].endsWith('\n') ? 0 : found + 1;
    if (found > maxDepth / 2) return true;
  }
  return false;
}

/** A mapping and a list in it may share a column, so each column counts twice. */
function deepLexeme(text: string, lexer: Lexer): number | undefined {
  const columns: number[] = [];
  let flow = 0;
  let lineStart = 0;
  let opensLine = true;
  for (const { kind, start, end } of lexemes(text, lexer)) {
    if (kind === 'newline') {
      lineStart = end;
      opensLine = true;
      continue;
    }
    if (kind === 'block-text') {
      lineStart = end;
      opensLine = true;
    }
    if (kind === 'space' || kind === 'comment' || kind === 'block-text') continue;
    if (kind === 'flow-error-end') {
      flow = 0;
      continue;
    }
    const column = start - lineStart;
    if (flow === 0) {
      if (opensLine) while ((columns.at(-1) ?? -1) >= column) columns.pop();
      if (opensLine || kind === 'seq-item-ind' || kind === 'explicit-key-ind' || kind === 'map-value-ind') columns.push(column);
    }
    opensLine = false;
    if (kind === 'flow-seq-start' || kind === 'flow-map-start') flow += 1;
    else if (kind === 'flow-seq-end' || kind === 'flow-map-end') flow = Math.max(0, flow - 1);
    if (flow + 2 * columns.length > 2 * maxDepth || flow > maxDepth) return start;
  }
  return undefined;
}
