import type { SourceFile } from '../../source/source-file.ts';
import type { Scope } from '../scope.ts';
import type { Invocation } from '../call.ts';
import { callIn, readList, readSpawn } from '../lists.ts';
import type { Host } from './host.ts';
import { inPlace, type Snippet } from '../snippet.ts';

/** Programs that run Compose, containers, or install Compose. */
const program = String.raw`["'](?:docker(?:-compose)?|pip[\d.]{0,5}|python[\d.]{0,5}|apt(?:-get)?|brew|apk|dnf|yum)["']`;
const inList = new RegExp(String.raw`\[\s{0,99}${program}\s{0,99},`, 'g');
const inSpawn = new RegExp(String.raw`\b(?:spawn|spawnSync|execFile|execFileSync|execa|execaSync|execFileAsync)\(\s{0,99}${program}\s{0,99},\s{0,99}\[`, 'g');
const inSystem = new RegExp(String.raw`\b(?:system|exec|spawn|popen3|capture3|capture2e?)\(\s{0,99}${program}\s{0,99},\s{0,99}["']`, 'g');
const runner =
  /\b(?:system|popen|exec|execSync|execAsync|check_call|check_output|call|run|Popen|getoutput|getstatusoutput|sh|shell|\$)(?:\(\s{0,99}|(?=`)|\s(?=["']))[rbu]?(["'`])/g;
const jenkins = /\b(?:(?:sh|bat|powershell|pwsh)\s{0,9}\(?\s{0,99}|script\s{0,9}:\s{0,9})("""|'''|"|')/g;

/** Calls in the source of Python, JavaScript and Ruby: lists of strings, and strings that are handed to a shell. */
export function readCode(file: SourceFile): Host {
  const found = (opening: RegExp, read: (match: RegExpExecArray) => Invocation | undefined): readonly Invocation[] =>
    [...file.text.matchAll(opening)].flatMap((match) => (isComment(file, match.index) ? [] : (read(match) ?? [])));
  const invocations = [
    ...found(inList, ({ index }) => readList(file, index, ']')),
    ...found(inSpawn, (match) => readSpawn(file, match.index + match[0].indexOf('('))),
    ...found(inSystem, (match) => readList(file, match.index + match[0].indexOf('('), ')')),
  ];
  return { scopes: strings(file, runner), commands: invocations.flatMap(callIn), invocations };
}

/** What a Jenkinsfile hands to `sh`. */
export function jenkinsScopes(file: SourceFile): readonly Scope[] {
  return strings(file, jenkins);
}

/** The strings that an expression's matches open; the last group is the quote. One scope each. */
function strings(file: SourceFile, opening: RegExp): readonly Scope[] {
  const scopes: Scope[] = [];
  for (const match of file.text.matchAll(opening)) {
    const quote = match[1] ?? '"';
    const start = match.index + match[0].length;
    const end = endOfString(file.text, start, quote);
    const snippet = end === undefined || isComment(file, match.index) ? undefined : string(file, start, end);
    if (snippet) scopes.push({ snippets: [snippet], definitions: [] });
  }
  return scopes;
}

/** Strings with escapes or with another language's `#{…}` in them are left alone: what they hold is not what is written. */
function string(file: SourceFile, start: number, end: number): Snippet | undefined {
  const text = file.text.slice(start, end);
  if (!/\bcompose\b|\bdocker\b/.test(text) || /\\(?!\r?\n)|#\{/.test(text)) return undefined;
  return inPlace(file, start, end);
}

/** Longer strings are no commands. */
const maxString = 4000;

function endOfString(text: string, start: number, quote: string): number | undefined {
  const near = text.slice(start, start + maxString);
  const end = near.indexOf(quote);
  const line = near.indexOf('\n');
  const severalLines = quote.length > 1 || quote === '`';
  return end < 0 || (!severalLines && line >= 0 && line < end) ? undefined : start + end;
}

/** Going by what stands before it on its line, as far as a line can be expected to go. */
function isComment({ text }: SourceFile, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return /^\s*(?:#|\/\/|\*)|\s\/\/\s|\s#\s/.test(before.slice(before.lastIndexOf('\n') + 1));
}
