import type { Problem } from '../source/problem.ts';
import type { Location } from '../source/source-file.ts';
import type { Node } from './node.ts';
import { shortTag } from './tagged.ts';
import { isDate } from './timestamp.ts';

/** A key that Compose V2 does not take as one: it must be text. */
export function keyProblem(key: Node): Problem[] {
  const { at } = key;
  if (key.kind !== 'scalar') {
    const message = `A ${key.kind === 'sequence' ? 'list' : 'mapping'} stands where a key is expected, which Compose refuses`;
    return [{ at: firstLine(at), message, help: 'Write a plain name in front of the colon' }];
  }
  if (key.value === undefined || (typeof key.value === 'string' && !isDate(key))) return [];
  const kind = key.value === null ? 'null' : typeof key.value === 'string' ? 'a date' : `a ${typeof key.value}`;
  const message = `Key \`${shorten(key.source)}\` is read as ${kind}, and Compose V2 takes text alone as a key`;
  return [{ at, message, help: 'Put quotes around it' }];
}

/** A scalar that is not what the tag in front of it says. */
export function tagProblem(at: Location, tag: string, text: string): Problem {
  const found = text === '' ? 'Nothing' : `\`${shorten(text)}\``;
  const message = `${found} is no \`${shorten(shortTag(tag))}\`, as the tag says, so Compose V2 reads nothing of the file`;
  return { at: firstLine(at), message, help: 'Remove the tag, or write a value that fits it' };
}

/** A key that stands again in a mapping, with the first one as its other half. */
export function duplicateKey(name: string, again: Node, first: Node): Problem {
  const message = `Key \`${shorten(name)}\` stands twice in this mapping, which Compose V2 refuses`;
  const help = 'Remove one of the two, or join what they hold';
  return { at: again.at, message, help, related: [{ at: first.at, label: 'first one' }] };
}

/** What follows `<<` and cannot be spread. */
export function mergeProblem(at: Location): Problem {
  const message = 'The merge key `<<` takes a mapping or a list of mappings, and nothing else';
  return { at: firstLine(at), message, help: 'Put an alias of a mapping after `<<:`' };
}

/** An alias whose anchor is nowhere above it. */
export function orphanAlias(at: Location, name: string): Problem {
  const message = `Alias \`*${shorten(name)}\` has no anchor \`&${shorten(name)}\` above it`;
  return { at, message, help: `Mark the value that is meant with \`&${shorten(name)}\`, above this line` };
}

/** An alias within what its own anchor marks. */
export function selfAlias(at: Location, name: string): Problem {
  const message = `Alias \`*${shorten(name)}\` stands inside the value that it repeats, so it never ends`;
  return { at, message, help: 'Move the alias out of the value that the anchor marks' };
}

/** The engines allow letters of ASCII, digits, `_` and `-`; `*.txt` is most likely no alias at all. */
export function oddName(at: Location, name: string): Problem {
  const sign = name.startsWith('*') ? 'an alias' : 'an anchor';
  const message = `\`${shorten(name, 30)}\` is read as ${sign}, whose name may hold letters, digits, _ and - only`;
  return { at, message, help: `Put quotes around the value, if no ${sign.replace(/^an /, '')} is meant` };
}

/** Aliases of aliases, beyond as many values as one file may come to. */
export function tooManyAliases(at: Location, limit: number): Problem {
  const message = `Aliases repeat so much that the file grows beyond ${limit.toLocaleString('en')} values here`;
  return { at: firstLine(at), message, help: 'Write out what is needed in place of aliases of aliases' };
}

/** Two escapes of YAML that the engines' readers do not know. */
export function escapeProblem(at: Location): Problem[] {
  const source = at.file.slice(at.range);
  if (!/\\(?:\/|u[dD][89a-fA-F])/.test(source)) return [];
  for (const { 0: escape, index } of source.matchAll(/\\(?:u[dD][89a-fA-F]..|.)/gs)) {
    if (escape !== '\\/' && escape.length < 3) continue;
    const start = at.range.start + index;
    const message = `\`${escape}\` is no escape that Compose V2 knows in double quotes`;
    return [{ at: { file: at.file, range: { start, end: start + escape.length } }, message, help: 'Write the character itself' }];
  }
  return [];
}

/** A colon that no key stands in front of. */
export function strayColon(at: Location): Problem {
  return { at, message: 'A colon stands here with no key in front of it', help: 'Write the key, or put quotes around the value' };
}

/** A key within braces whose value follows its colon without a blank. */
export function gluedValue(key: Node): Problem {
  const message = `No blank follows the colon of \`${shorten(key.source)}\`, which Compose refuses within braces`;
  return { at: key.at, message, help: 'Put a blank after the colon' };
}

/** A mapping as the key of another one, as templates make by `{{`. */
export function bracesKey(at: Location): Problem {
  const message = '`{{` opens a mapping within a mapping, which Compose refuses';
  return { at: { file: at.file, range: { start: at.range.start - 1, end: at.range.start + 1 } }, message, help: 'Put quotes around the value' };
}

function firstLine(at: Location): Location {
  const { file, range } = at;
  const end = file.slice(range).search(/[\r\n]/);
  return end <= 0 ? at : { file, range: { start: range.start, end: range.start + end } };
}

function shorten(name: string, most = 24): string {
  const line = name.replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
