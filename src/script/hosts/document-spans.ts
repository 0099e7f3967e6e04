import type { Range, SourceFile } from '../../source/source-file.ts';
import { inPlace, type Snippet } from '../snippet.ts';
import { isWholeCommand } from '../whole-command.ts';
import { hole, promptOf } from './document-blocks.ts';

const span = /(?<!`)(`{1,3})(?!`)([^`\n]{1,400})\1(?!`)/g;
const tagged = /<(code|kbd|tt|samp)\b[^<>\n]{0,200}>([^<\n]{1,400})<\/\1>/g;

/** A span that goes on in the next line, and how it ends there. */
const openSpan = /(?<!`)(`{1,2})(?!`)([^`\n]{1,400})$/;
const closing = /^([^`\n]{0,400})(`{1,2})(?!`)/;

/** What sets words apart without saying that they are code: emphasis, quotes, the cells of a table, a colon. */
const setApart = /(?:\*{1,3}|_{2}|["'“”‘«|]|:\s)\s{0,3}((?:sudo )?docker[ -]compose\s[^*"'“”’»|`\n]{1,300}?)\s{0,9}(?=\*|_{2}|["'”’»|]|$)/g;

/** Lines that name something: headings, and the data at a page's head. */
const naming = /^\s*(?:#|=|["']?(?:title|name|description|summary|slug|\w{0,20}label|keywords|tags)["']?\s{0,3}:)/i;

/** What a line can have in front of a command without any mark of code: a list's mark, a quotation's. */
const item = /^\s{0,20}(?:>\s?)?(?:(?:[-*+]|\d{1,3}[.)]|#\.|\.{1,3})\s{1,4})?(?:\[[ xX]\]\s)?/;
const remark = /\s{1,9}\([^()\n]{1,100}\)\s{0,9}$|\s{0,9}(?:<br ?\/?>|\\)?\s{0,9}$/;

const choice = /\s+(?:or|and|then)\s+|,\s+/;

/** Words in front of a call that say not to make it. */
const advisedAgainst = /\b(?:not|never|instead of|rather than|avoid|no longer|deprecated)\s{1,3}(?:to\s)?(?:us(?:e|ing)\s|run(?:ning)?\s|call(?:ing)?\s|the\s){0,3}$/i;

/** The commands that lines of prose show, each a text of its own. */
export function snippetsInProse(file: SourceFile, prose: readonly Range[]): readonly Snippet[] {
  return prose.flatMap((line, index) => {
    const written = file.slice(line);
    if (!/\bcompose\b|\bdocker\b/.test(written)) return [];
    const bare = bareLine(file, line);
    if (bare.length > 0) return bare;
    const next = prose[index + 1];
    const wrapped = next && next.start - line.end <= 2 ? wrappedSpan(file, line, next) : undefined;
    const found = [...spans(file, line), ...(wrapped ? [wrapped] : [])];
    return naming.test(written) ? found : [...found, ...wordsApart(file, line)];
  });
}

/** A line or an item that is a command line as a whole, or a choice of them. Without an option it has to stand alone. */
function bareLine(file: SourceFile, line: Range): readonly Snippet[] {
  const written = file.slice(line);
  const before = item.exec(written)?.[0] ?? '';
  const opening = before + promptOf(written.slice(before.length));
  const end = written.length - (remark.exec(written)?.[0].length ?? 0);
  const typed = written.slice(opening.length, end);
  if (end <= opening.length || typed.length > 1000) return [];
  const parts = isWholeCommand(typed) ? [typed] : typed.split(choice);
  if (!parts.every(isWholeCommand)) return [];
  const isMarked = opening.trim() !== '' || /\s-{1,2}[a-z]/.test(typed);
  if (!isMarked && !standsAlone(file, line)) return [];
  let at = 0;
  return parts.map((part) => {
    const start = typed.indexOf(part, at);
    at = start + part.length;
    return inPlace(file, line.start + opening.length + start, line.start + opening.length + at, { hole });
  });
}

/** Above is nothing, or a line that leads to it; below is nothing, or another command. */
function standsAlone(file: SourceFile, line: Range): boolean {
  const { line: number } = file.positionAt(line.start);
  const [above = '', below = ''] = [number - 1, number + 1].map((each) => file.slice(file.lineAt(each) ?? { start: 0, end: 0 }).trim());
  return (above === '' || /[:\]]$|^:{3}/.test(above) || isWholeCommand(above)) && (below === '' || isWholeCommand(below) || /^[`~]{3}|^:{3}/.test(below));
}

function spans(file: SourceFile, line: Range): readonly Snippet[] {
  const written = file.slice(line);
  return [...written.matchAll(span), ...written.matchAll(tagged)].flatMap((match) => {
    const text = match[2] ?? '';
    if (!/\bcompose\b|\bdocker\b/.test(text) || isAdvisedAgainst(written, match.index)) return [];
    // A link in reStructuredText.
    if (written.startsWith('_', match.index + match[0].length)) return [];
    const start = line.start + match.index + match[0].indexOf(text);
    return [inPlace(file, start + promptOf(text).length, start + text.length, { hole })];
  });
}

function wrappedSpan(file: SourceFile, line: Range, next: Range): Snippet | undefined {
  const written = file.slice(line);
  const open = openSpan.exec(written.replace(span, (whole) => ' '.repeat(whole.length)));
  const [, rest = '', mark] = closing.exec(file.slice(next)) ?? [];
  const [whole = '', ticks = '', text = ''] = open ?? [];
  if (!open || mark !== ticks || !/^\s*(?:sudo )?docker(?:-compose)?\b/.test(text) || isAdvisedAgainst(written, open.index)) return undefined;
  return inPlace(file, line.start + open.index + whole.length - text.length, next.start + rest.length, { hole, folded: true });
}

function wordsApart(file: SourceFile, line: Range): readonly Snippet[] {
  const written = file.slice(line).replace(span, (whole) => ' '.repeat(whole.length)).replace(tagged, (whole) => ' '.repeat(whole.length));
  return [...written.matchAll(setApart)].flatMap((match) => {
    const text = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(text);
    return isWholeCommand(text) && !isAdvisedAgainst(written, match.index) ? [inPlace(file, line.start + start, line.start + start + text.length, { hole })] : [];
  });
}

function isAdvisedAgainst(written: string, at: number): boolean {
  return advisedAgainst.test(written.slice(Math.max(0, at - 60), at));
}
