import { shorten } from '../source/shorten.ts';
import { indentation, multilineKey, nestedKey, noColon, trailing } from './broken-lines.ts';
import { lineAround, textAt } from './lines.ts';
import { openings } from './openings.ts';
import type { RawError } from './raw.ts';
import type { Reach, Teller, Told } from './told.ts';

/** For what follows from another error alone, and for what both engines accept. */
const silent: Teller = () => undefined;

/** The first that fits an error's code and message speaks for it. */
const tellers: readonly (readonly [code: string, message: RegExp, Teller])[] = [
  ['IMPOSSIBLE', /./, silent],
  ['MISSING_CHAR', /^Comments must be separated/, silent],
  ['MISSING_CHAR', /closing ['"]quote/, unclosed('quote')],
  ['MISSING_CHAR', /must end with/, unclosed('bracket')],
  ['BAD_INDENT', /^Flow .* must end with|sufficiently indented/, unclosed('bracket')],
  ['MISSING_CHAR', /^Missing , /, at('line', 'A comma is missing between this item and the one before it', 'Put a comma between the two items')],
  ['MISSING_CHAR', /^Missing space after/, at('line', 'No blank follows the colon here, so it does not end a key', 'Put a blank after the colon')],
  ['MISSING_CHAR', /^Implicit map keys/, noColon],
  ['MISSING_CHAR', /^Sequence item without/, indentation],
  ['MISSING_CHAR', /^Tags and anchors/, at('line', 'A tag or an anchor runs into what follows it', 'Put a blank after the tag or the anchor')],
  ['MISSING_CHAR', /^Missing newline after block/, at('block', 'A list cannot begin on the line of a tag or an anchor', 'Put the first `- ` on a line of its own')],
  ['MISSING_CHAR', /doc-start|^Missing directives-end/, at('document', 'No line `---` follows the directives at the head of the file', 'Put a line `---` after them')],
  ['MISSING_CHAR', /^Block collection cannot/, at('block', 'Keys and lists cannot begin on the line of `---`', 'Put them on a line of their own')],
  ['MISSING_CHAR', /^Block scalars with more-indented/, at('block', 'A blank line at the head of this block is indented deeper than its text', 'Remove the spaces from the blank line')],
  ['BAD_INDENT', /^Block scalar/, at('block', 'The text of this block is not indented far enough', 'Indent the text by 2 spaces more than its key')],
  ['BAD_INDENT', /./, indentation],
  ['BLOCK_AS_IMPLICIT_KEY', /sequence/, indentation],
  ['BLOCK_AS_IMPLICIT_KEY', /./, nestedKey],
  ['MULTILINE_IMPLICIT_KEY', /./, multilineKey],
  ['KEY_OVER_1024_CHARS', /./, at('block', 'A key may have 1024 characters at most', 'Shorten it')],
  ['TAB_AS_INDENT', /./, tab],
  ['BAD_SCALAR_START', /./, badStart],
  ['BAD_DQ_ESCAPE', /./, badEscape],
  ['BLOCK_IN_FLOW', /./, at('block', 'Lines with keys or dashes cannot stand inside brackets', 'Write the value in brackets as a whole, or not at all')],
  ['BAD_ALIAS', /^Alias/, at('line', '`*` begins an alias, but no name follows it', 'Put quotes around the value, if no alias is meant')],
  ['BAD_ALIAS', /./, at('line', '`&` begins an anchor, but no name follows it', 'Put quotes around the value, if no anchor is meant')],
  ['ALIAS_PROPS', /./, at('line', 'An alias can carry neither a tag nor an anchor of its own', 'Remove the tag or the anchor')],
  ['BAD_PROP_ORDER', /./, at('line', 'A tag or an anchor stands in front of the sign that it belongs behind', 'Move it behind the sign')],
  ['MULTIPLE_ANCHORS', /./, at('line', 'A value can have one anchor only', 'Remove one of the anchors')],
  ['MULTIPLE_TAGS', /./, at('line', 'A value can have one tag only', 'Remove one of the tags')],
  ['BAD_DIRECTIVE', /./, at('line', 'This directive is none that YAML knows', 'Remove the line')],
  ['TAG_RESOLVE_FAILED', /./, at('line', 'This tag has a prefix that no directive declares', 'Remove the tag')],
  ['RESOURCE_EXHAUSTION', /./, at('document', 'Values are nested too deep here to be read', 'Nest less deeply')],
  ['UNEXPECTED_TOKEN', /block-seq-ind on same line/, listOnKeyLine],
  ['UNEXPECTED_TOKEN', /^Unexpected (?:,|empty item)/, at('line', 'A comma stands here with nothing in front of it', 'Remove the comma')],
  ['UNEXPECTED_TOKEN', /flow-(?:seq|map)-end/, strayBracket],
  ['UNEXPECTED_TOKEN', /^Block scalar header|block scalar header/, at('block', 'Text follows `|` or `>` on the same line', 'Begin the text on the next line, indented')],
  ['UNEXPECTED_TOKEN', /doc-end/, at('line', 'A line `...` ends a document here that has not begun', 'Remove the line')],
  ['UNEXPECTED_TOKEN', /./, trailing],
];

/** An error in our words; `undefined` where there is nothing to say. */
export function tell(text: string, error: RawError): Told | undefined {
  const variable = bareVariable(text, error);
  if (variable) return variable;
  const teller = tellers.find(([code, message]) => code === error.code && message.test(error.message))?.[2];
  return (teller ?? at('line', 'This is no valid YAML, so Compose cannot read the file', 'Compare it with the lines around it'))(text, error);
}

/** `[${A}]`: within brackets the variable's own braces count as YAML's. */
function bareVariable(text: string, { pos: [start] }: RawError): Told | undefined {
  if (text[start] !== '{' || text[start - 1] !== '$') return undefined;
  const end = Math.max(start + 1, Math.min(lineAround(text, start).end, text.indexOf('}', start) + 1 || start + 1));
  const message = 'Within brackets the braces of a variable are read as a mapping, unless it is quoted';
  return { range: { start: start - 1, end }, message, help: 'Put quotes around the item', reach: 'block' };
}

function at(reach: Reach, message: string, help: string): Teller {
  return (text, { pos: [start, end] }) => {
    const written = text.slice(start, end).trim() === '' ? textAt(text, start) : { start, end };
    return { range: written, message, help, reach };
  };
}

function unclosed(kind: 'quote' | 'bracket'): Teller {
  return (text, { pos: [start] }) => {
    const opening = openings(text, kind, start);
    const sign = text[opening] ?? '';
    const closing = sign === '[' ? ']' : sign === '{' ? '}' : sign;
    const message = kind === 'quote' ? 'This quote is never closed, so the lines below it are read as its text' : `This \`${sign}\` is never closed, so the lines below it are read as part of it`;
    return { range: { start: opening, end: opening + 1 }, message, help: `Close it with \`${closing}\` behind the value`, reach: 'document' };
  };
}

function tab(text: string, { pos: [start, end] }: RawError): Told {
  const first = text.slice(start, end).indexOf('\t');
  const begin = start + Math.max(first, 0);
  return { range: { start: begin, end: begin + 1 }, message: 'A tab indents this line, but YAML takes spaces alone as indentation', help: 'Indent with spaces', reach: 'block' };
}

function badStart(text: string, { pos: [start] }: RawError): Told {
  const sign = text[start] ?? '';
  const name = sign === '`' ? 'A backtick' : sign === '\t' ? 'A tab' : `\`${sign}\``;
  return { range: { start, end: start + 1 }, message: `${name} cannot begin a value that has no quotes`, help: 'Put quotes around the value', reach: 'line' };
}

/** `\'` is no escape in YAML, but in Compose V2. */
function badEscape(text: string, { pos: [start] }: RawError): Told | undefined {
  const sign = text[start + 1] ?? '';
  if (sign === "'") return undefined;
  const message = `\`\\${sign}\` is no escape that double quotes know`;
  return { range: { start, end: start + 2 }, message, help: 'Use single quotes, or write the backslash twice', reach: 'line' };
}

function listOnKeyLine(text: string, { pos: [start] }: RawError): Told {
  const { key } = lineAround(text, start);
  const owner = key === undefined ? 'its key' : `its key \`${shorten(key, 24)}\``;
  return { range: { start, end: start + 1 }, message: `A list cannot begin on the line of ${owner}`, help: 'Put the first `- ` on a line of its own', reach: 'block' };
}

function strayBracket(text: string, { pos: [start] }: RawError): Told {
  const sign = text[start] ?? '';
  return { range: { start, end: start + 1 }, message: `This \`${sign}\` closes nothing that is open`, help: 'Remove it, or open it where it begins', reach: 'block' };
}
