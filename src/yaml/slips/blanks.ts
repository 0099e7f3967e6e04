import type { SourceFile } from '../../source/source-file.ts';
import { lexemes } from '../lexemes.ts';
import type { Raw } from '../raw.ts';
import type { Mend } from './slip.ts';

/** Blanks that look like a space, come with text copied from web pages, and are letters to YAML. */
const look = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';

/** At a line's start, behind a list's dashes, and behind a key's colon: where a space would mean something. */
const candidate = new RegExp(`^[ \\t${look}]*(?:-[ ${look}]+)*(?:[\\w.-]+:[${look}]+)?`, 'gm');
const keyBehind = new RegExp(`^[ \\t]*[${look}][ ${look}]*(?:- +)*[\\w.-]+:(?:[ \\t]|\\r?$)`, 'm');
const foreign = new RegExp(`[${look}]`, 'g');

/** Blanks other than plain spaces in the indentation. */
export function foreignBlanks(file: SourceFile, raw: Raw): Mend | undefined {
  const { text } = raw;
  if (text.search(foreign) < 0) return undefined;
  const quoted = textBlocks(text);
  const lines: number[] = [];
  let certain = false;
  const mended = text.replaceAll(candidate, (lead, offset: number) => {
    const plain = lead.replaceAll(foreign, ' ');
    while ((quoted[0]?.end ?? Infinity) <= offset) quoted.shift();
    const inside = quoted[0] !== undefined && quoted[0].start < offset;
    if (plain === lead || inside) return lead;
    lines.push(offset + lead.search(foreign));
    certain ||= keyBehind.test(text.slice(offset, text.indexOf('\n', offset) + 1 || undefined));
    return plain;
  });
  const [first] = lines;
  if (first === undefined) return undefined;
  const more = lines.length === 1 ? '' : ` and ${lines.length - 1} more`;
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
  const name = code === '00A0' ? 'No-break spaces' : `Blanks of another kind (U+${code})`;
  const message = `${name} indent this line${more}, which YAML takes for letters`;
  let end = first;
  while (text[end]?.search(foreign) === 0) end += 1;
  const at = { file, range: { start: first, end } };
  const help = 'Replace them with plain spaces';
  return { text: mended, problems: [{ at, message, help }], certain };
}

/** Where such a blank is text: block scalars, and quotes over several lines. */
function textBlocks(text: string): { start: number; end: number }[] {
  return [...lexemes(text)].filter(({ kind }) => kind === 'block-text' || kind.endsWith('quoted-scalar'));
}
