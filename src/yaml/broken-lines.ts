import { explainIndentation } from './indentation.ts';
import { lineAround, linesAbove, textAt, type Line } from './lines.ts';
import type { RawError } from './raw.ts';
import type { Told } from './told.ts';

/** A line that begins where none can. */
export function indentation(text: string, { pos: [start] }: RawError): Told {
  const atLineStart = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
  const rest = text.indexOf('\n', start);
  const from = atLineStart || rest < 0 ? start : rest;
  return misplaced(text, textAt(text, from).start);
}

/** A line may only look misplaced because the one above it is not what it seems. */
function misplaced(text: string, offset: number): Told {
  const { value: above } = linesAbove(text, offset).next();
  return (above && glued(text, above)) ?? glued(text, lineAround(text, offset)) ?? { ...explainIndentation(text, offset), reach: 'block' };
}

/** A dash or a colon without its blank makes one long word of a line. */
function glued(text: string, { start, end }: Line): Told | undefined {
  const word = text.slice(start, end);
  if (/^-[^\s-]/.test(word)) {
    const message = 'No blank follows the dash, so this line is no list item';
    return { range: { start, end: start + 1 }, message, help: 'Put a blank after the dash', reach: 'block' };
  }
  const dash = /^(?:- +)*/.exec(word)?.[0].length ?? 0;
  return /^[A-Za-z_][\w.-]*:[^\s/]\S*$/.test(word.slice(dash)) ? gluedColon(start + dash, word.slice(dash)) : undefined;
}

/** A second colon on a line. */
export function nestedKey(text: string, error: RawError): Told {
  const [start] = error.pos;
  const line = lineAround(text, start);
  const colon = /:(?=\s|$)/g;
  colon.lastIndex = 0;
  const rest = text.slice(start, line.end);
  const second = colon.exec(rest);
  if (!second) return indentation(text, error);
  const message = 'A second `: ` stands on this line, where a key with its value is complete';
  const begin = start + second.index;
  return { range: { start: begin, end: begin + 1 }, message, help: 'Put quotes around the value', reach: 'block' };
}

/** A key over several lines, which mostly is a line that is none. */
export function multilineKey(text: string, { pos: [start] }: RawError): Told {
  const first = lineAround(text, start);
  if (text[start] === '"' || text[start] === "'" || text[start] === '[' || text[start] === '{') {
    const range = { start, end: first.end };
    return { range, message: 'A key goes over several lines here, which YAML does not allow', help: 'Write the key on one line', reach: 'block' };
  }
  const word = text.slice(start, first.end);
  if (/^[\w.-]+:\S/.test(word)) return gluedColon(start, word);
  const opensLine = /^[\s-]*$/.test(text.slice(first.start, start));
  if (opensLine && !/:\s*$/.test(word)) return notAPair(text, start, first.end);
  return misplaced(text, textAt(text, first.end).start);
}

/** A line without a colon among pairs. */
export function noColon(text: string, { pos: [start, end] }: RawError): Told {
  const stop = Math.max(start + 1, Math.min(end, lineAround(text, start).end));
  const word = text.slice(start, stop);
  if (/^[\w.-]+:\S/.test(word)) return gluedColon(start, word);
  return notAPair(text, start, stop);
}

function gluedColon(start: number, word: string): Told {
  const colon = word.indexOf(':');
  const message = `\`${word.slice(0, Math.min(colon, 24))}:\` has no blank after its colon, so the line is one long word`;
  return { range: { start, end: start + colon + 1 }, message, help: 'Put a blank after the colon', reach: 'entry' };
}

function notAPair(text: string, start: number, end: number): Told {
  const word = text.slice(start, end);
  const range = { start, end };
  if (/^-[^\s-]/.test(word)) return misplaced(text, start);
  if (word.startsWith('[') || word.startsWith('{')) {
    return { range, message: 'A value in brackets stands where a key is expected', help: 'Write the key that it belongs to in front of it', reach: 'block' };
  }
  if (/^[\w.]+=/.test(word)) {
    const help = 'Write `name: value`, or start this line and its neighbours with `- `';
    return { range: { start, end: start + word.indexOf('=') + 1 }, message: 'A variable is set with `=` here, in the middle of a mapping', help, reach: 'line' };
  }
  return { range, message: 'This line is no `key: value` pair, which every line of a mapping is', help: 'Put a colon and a blank behind the key', reach: 'entry' };
}

/** Text behind a value that is complete. */
export function trailing(text: string, error: RawError): Told {
  const { start } = textAt(text, error.pos[0]);
  const line = lineAround(text, start);
  if (line.start === start) return misplaced(text, start);
  const quoted = /["']\s*$/.test(text.slice(line.start, start));
  const message = quoted ? 'Text follows the closing quote, where the value has ended' : 'Text follows here where the value has ended already';
  const help = quoted ? 'Put quotes around the whole value, of the kind that it does not hold' : 'Put quotes around the whole value';
  return { range: { start, end: Math.max(start + 1, Math.min(line.end, error.pos[1])) }, message, help, reach: 'line' };
}
