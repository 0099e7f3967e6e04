import { speaks } from '../speaks.ts';
import { isWholeCommand } from '../whole-command.ts';
import type { Literal } from './literals.ts';

/** What puts a string's parts together and hands it on. */
const transparent = /(?:[\w.]{1,40}\.)?(?:[sS]printf|format|dedent|escapeshellcmd|trim)\(\s{0,99}$/;

/** The name of a function with that of what it belongs to. */
const callee = /([A-Za-z_$@][\w$.:>-]{0,100})[!?]?\s{0,3}\(\s{0,99}$/;
/** Ruby and Groovy call without parentheses. */
const bareCallee = /(?:^|[\n;{])[ \t]{0,99}(@?[a-z_][\w.]{0,100})[ \t]{1,3}$/;
const returned = /(?<![\w$.])(?:return|in)\s{1,3}[([]?\s{0,9}$/;
/** What is no command whatever it looks like. */
const place = /^(?:.*_)?(?:cwd|dir(?:ectory)?|file(?:name)?|folder|id|key|path|tag|type|url|version)$/i;
const assigned = /([A-Za-z_$][\w$]{0,60})["']?\]{0,2}(?:\[\]|\s{0,3}:\s{0,3}\w{1,20})?\s{0,9}(?:[-+.]|:)?=\s{0,99}\(?\s{0,99}$/;
const keyed = /([A-Za-z_$][\w$-]{0,60})["']?\s{0,9}(?::|=>)\s{0,99}$/;
/** What stands in a list stands for what that is for. */
const maxDepth = 4;

/** How much of the text around a string is asked. */
const reach = 200;
/** How far the opening bracket of a list can be away. */
const farthest = 4000;

/**
 * Whether a string that is a command line of Compose as a whole is run somewhere: a program hands it to a function,
 * returns it, puts it into a variable or a list, none of which goes by a name that says that it is only shown.
 */
export function isRunString(text: string, literals: readonly Literal[], index: number): boolean {
  const literal = literals[index];
  if (!literal || literal.quote.length > 1) return false;
  const written = text.slice(literal.from, literal.to);
  if (!isCommand(written)) return false;
  return isHandedOn(text, literals, index, literal.start, 0);
}

/** Whether a function is called with what follows, and its name does not say that it only shows that. */
export function isHandedToFunction(before: string): boolean {
  const name = calleeOf(before);
  return name !== undefined && !speaks(name);
}

function calleeOf(before: string): string | undefined {
  return (callee.exec(before) ?? bareCallee.exec(before))?.[1];
}

/** Parts that a program fills in count as words. */
function isCommand(written: string): boolean {
  const filled = written.replace(/[#$]?\{[^{}\n]{0,200}\}|%(?:\(\w{1,50}\)|\d\$)?[sdvq]/g, ' x1 ').trim();
  return isWholeCommand(filled) || /\$\(docker-compose\s{1,3}[a-z-]/.test(written) || /^(?:sudo )?docker-compose\s{1,3}x1(?:\s|$)/.test(filled);
}

function isHandedOn(text: string, literals: readonly Literal[], index: number, at: number, depth: number): boolean {
  let before = text.slice(Math.max(0, at - reach), at);
  for (let match = transparent.exec(before); match; match = transparent.exec(before)) before = before.slice(0, match.index);
  const start = at - (Math.min(at, reach) - before.length);
  if (returned.test(before)) return true;
  const name = calleeOf(before) ?? (assigned.exec(before) ?? keyed.exec(before))?.[1];
  if (name !== undefined) return !speaks(name) && !place.test(name) && !/[=!<>]=\s{0,99}$/.test(before);
  if (depth >= maxDepth || !/[[(,]\s{0,99}$/.test(before)) return false;
  const opening = openingBracket(text, literals, index, start);
  return opening !== undefined && isHandedOn(text, literals, index, text[opening] === '(' ? opening + 1 : opening, depth + 1);
}

/** The bracket around a place, strings in between left out. */
function openingBracket(text: string, literals: readonly Literal[], index: number, from: number): number | undefined {
  let open = 0;
  let before = index - 1;
  for (let at = from - 1; at >= 0 && from - at < farthest; at -= 1) {
    while (before >= 0 && (literals[before]?.start ?? 0) > at) before -= 1;
    const literal = literals[before];
    if (literal && at < literal.end) {
      at = literal.start;
      continue;
    }
    const unit = text.charAt(at);
    if (/[)\]}]/.test(unit)) open += 1;
    else if (/[([{]/.test(unit)) {
      if (open === 0) return unit === '{' ? undefined : at;
      open -= 1;
    }
  }
  return undefined;
}
