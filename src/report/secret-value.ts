import type { Range } from '../source/source-file.ts';

/** How far a line is looked at, back and ahead, to learn what its values end with. */
const lookAround = 400;

const reference = /^\$(?:\w+|\{\w+(?:\}|:?[?+][^}]{0,200}\}))$/;
const defaulted = /^\$\{\w+:?-/;
const harmless = /^(?:|~|null|true|false)$/i;

/**
 * Where the value of a name stands, as YAML, an env file or a shell would read it, whichever reaches further;
 * `undefined` where the value gives nothing away: a reference to a variable, a nested mapping.
 */
export function secretValue(text: string, nameStart: number, valueStart: number): Range | undefined {
  const before = text.slice(Math.max(0, nameStart - lookAround), nameStart).replace(/^[^]*[\n\r]/, '');
  const start = valueStart + (at(/(?:[&!][^\s,[\]{}]*[ \t]+)+/y, text, valueStart)?.length ?? 0);
  const quoted = at(/"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*'/y, text, start);
  if (quoted) return inside(text, { start: start + 1, end: start + quoted.length - 1 });
  if (at(/[[{*]/y, text, start)) return undefined;
  const indent = /^[ \t]*/.exec(before)?.[0].length ?? 0;
  const header = at(/[|>][-+\d]*[ \t]*(?:#[^\n]*)?(?:\r?\n)/y, text, start);
  if (header) return { start: start + header.length, end: linesBelow(text, start + header.length, indent, false) };
  const end = plainEnd(text, start, before);
  return inside(text, { start, end: isYamlPlain(text, valueStart, before) ? linesBelow(text, end, indent, true) : end });
}

/** Leaves out what is no secret: a whole reference, the frame around a reference's default. */
function inside(text: string, { start, end }: Range): Range | undefined {
  const value = text.slice(start, end).trim();
  if (harmless.test(value) || reference.test(value)) return undefined;
  const frame = defaulted.exec(value)?.[0];
  if (frame === undefined || !value.endsWith('}')) return { start, end };
  const from = text.indexOf(frame, start) + frame.length;
  return { start: from, end: text.lastIndexOf('}', end - 1) };
}

function plainEnd(text: string, start: number, before: string): number {
  const length = at(plainPattern(text, start, before), text, start)?.length ?? 0;
  return start + length;
}

function plainPattern(text: string, start: number, before: string): RegExp {
  if (before.endsWith('"')) return /[^"\n\r]*/y;
  if (before.endsWith("'")) return /[^'\n\r]*/y;
  if (isFlow(before)) return /[^,}\]\n\r]*/y;
  return isShell(text, start, before) ? /[^\s;&|]*/y : /(?:(?!\s#)[^\n\r])*/y;
}

/** In flow style a plain value ends at a comma or bracket. */
function isFlow(before: string): boolean {
  return (before.match(/[[{]/g) ?? []).length > (before.match(/[\]}]/g) ?? []).length;
}

/** In a shell a value ends at a blank; a list's item and an env file's line hold blanks. */
function isShell(text: string, start: number, before: string): boolean {
  if (text[start - 1] !== '=') return false;
  if (before.trim() !== '') return !/^\s*-\s*$/.test(before);
  return /^[^\n\r]*\s(?:docker|sudo|exec|env)\b/.test(text.slice(start, start + lookAround));
}

function isYamlPlain(text: string, valueStart: number, before: string): boolean {
  return /^[\s-]*$/.test(before) && /[:=][ \t]*$/.test(text.slice(Math.max(0, valueStart - 20), valueStart));
}

/** The end of the lines below that are indented more: all of them, or those that hold neither a key nor an item. */
function linesBelow(text: string, offset: number, indent: number, plain: boolean): number {
  let end = offset;
  const line = plain ? /[ \t]*(?:#[^\n]*)?\r?\n([ \t]*)(?![\s#]|-\s|[\w.-]+["']?\s*[:=])[^\n]+/y : /([ \t]*)\S[^\n]*\n?|[ \t]*\r?\n/y;
  for (;;) {
    line.lastIndex = end;
    const match = line.exec(text);
    if (!match || match[0] === '' || (match[1] !== undefined && match[1].length <= indent)) return end;
    end = line.lastIndex;
  }
}

function at(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
