import type { Range, SourceFile } from '../../source/source-file.ts';

/** A block of code in a document. */
export interface Block {
  readonly lines: readonly Range[];
  /** What the document says that it is, in small letters; '' where it says nothing, and each line speaks for itself. */
  readonly language: string;
}

/** A document in its blocks of code and the lines of its prose. */
export interface Parts {
  readonly blocks: readonly Block[];
  readonly prose: readonly Range[];
}

const fence = /^[\s>]{0,40}(?:[-*+]\s|\d{1,3}[.)]\s)?\s{0,9}(`{3,}|~{3,})\s*\{?\.?([\w+-]*)/;
/** AsciiDoc: `----` and `....` fence a block, of which `[source,sh]` above them says what it is. */
const dashes = /^(-{4,40}|\.{4,40})\s*$/;
const sourceOf = /^\[(?:source)?[,%]\s{0,9}([\w+-]{1,40})/;
const directive = /^\s*\.\. (?:[\w-]{0,40}code-block|code|sourcecode|prompt|parsed-literal)::\s*(\S*)/;
/** Blocks between tags: HTML's, and those of Jekyll and Hugo. */
const tag = /^\s{0,20}(?:[-*+>]\s{1,3})?(?:<pre\b[^<>\n]{0,200}>(?:\s{0,9}<code\b[^<>\n]{0,200}>)?|\{%-?\s{0,3}highlight\s{1,3}([\w+-]{1,40})[^%\n]{0,100}%\}|\{\{[<%]\s{0,3}highlight\s{1,3}"?([\w+-]{1,40})[^\n]{0,100}?[>%]\}\})/;
const endTag = /(?:<\/code>\s{0,9})?<\/pre>|\{%-?\s{0,3}endhighlight|\{\{[<%]\s{0,3}\/\s{0,3}highlight/;
const listItem = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;

/** A block that is still open: by its fence, or by its indentation. */
interface Open {
  readonly lines: Range[];
  readonly language: string;
  /** What closes it: a fence like this, a tag where it is `<`, a line less indented where there is none. */
  readonly mark: string | undefined;
  readonly indent: number;
  /** It stands in a quotation, whose marks are no part of it. */
  readonly quoted: boolean;
}

/** Takes Markdown or reStructuredText apart, a line at a time. */
export function partsOf(file: SourceFile): Parts {
  const blocks: Block[] = [];
  const prose: Range[] = [];
  const isRst = file.path.endsWith('.rst');
  const isAdoc = /\.(?:adoc|asciidoc)$/.test(file.path);
  let above = '';
  let open: Open | undefined;
  let blankBefore = true;
  let inList = false;
  const finish = (): void => {
    if (open && open.lines.length > 0) blocks.push(open);
    open = undefined;
  };
  for (let number = 1; number <= file.lineCount; number += 1) {
    const line = file.lineAt(number) ?? { start: 0, end: 0 };
    const text = file.slice(line);
    const blank = text.trim() === '';
    const indent = text.length - text.trimStart().length;
    if (open?.mark === '<') {
      const close = endTag.exec(text);
      if (close?.index !== 0) open.lines.push({ start: line.start, end: line.start + (close?.index ?? text.length) });
      if (close) finish();
      continue;
    }
    if (open?.mark) {
      const inside = open.quoted ? (/^[\s>]*/.exec(text)?.[0].length ?? 0) : 0;
      const written = text.slice(inside).trim();
      if (written.startsWith(open.mark) && /^(?:`+|~+|-+|\.+)$/.test(written)) finish();
      else open.lines.push({ start: line.start + inside, end: line.end });
      continue;
    }
    if (open && (blank || indent > open.indent)) {
      if (!/^\s*:[\w-]+:/.test(text)) open.lines.push(line);
      continue;
    }
    finish();
    open = isAdoc ? openedByDashes(text, above) : undefined;
    open ??= opened(text, isRst ? indent : undefined) ?? openedByTag(text, line.start);
    if (open?.mark === '<') {
      if (endTag.test(text)) finish();
      continue;
    }
    above = text;
    if (!open && !isRst && !inList && blankBefore && /^(?: {4}|\t)\s*\S/.test(text)) {
      open = { lines: [line], language: '', mark: undefined, indent: 0, quoted: false };
    }
    if (!open || (isRst && !directive.test(text))) prose.push(line);
    if (!blank && (indent < 2 || listItem.test(text))) inList = listItem.test(text);
    blankBefore = blank;
  }
  finish();
  return { blocks, prose };
}

/** The block behind a tag, with what stands behind it in its own line. */
function openedByTag(text: string, start: number): Open | undefined {
  const [whole, ...languages] = tag.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const rest = text.slice(whole.length);
  const lines = rest.trim() === '' ? [] : [{ start: start + whole.length, end: start + whole.length + (endTag.exec(rest)?.index ?? rest.length) }];
  return { lines, language: (languages.find((each) => each !== undefined) ?? '').toLowerCase(), mark: '<', indent: 0, quoted: false };
}

function openedByDashes(text: string, above: string): Open | undefined {
  const mark = dashes.exec(text)?.[1];
  return mark ? { lines: [], language: (sourceOf.exec(above)?.[1] ?? '').toLowerCase(), mark, indent: 0, quoted: false } : undefined;
}

/** The block that a line opens below it; in reStructuredText `::` at a line's end does too. */
function opened(text: string, rstIndent: number | undefined): Open | undefined {
  if (rstIndent === undefined) {
    const [whole = '', mark, language = ''] = fence.exec(text) ?? [];
    if (!mark || text.slice(whole.length).includes('`')) return undefined;
    return { lines: [], language: language.toLowerCase(), mark, indent: 0, quoted: text.trimStart().startsWith('>') };
  }
  const code = directive.exec(text);
  const literal = !code && /::\s*$/.test(text) && !/^\s*\.\. /.test(text);
  if (!code && !literal) return undefined;
  return { lines: [], language: (code?.[1] ?? '').toLowerCase(), mark: undefined, indent: rstIndent, quoted: false };
}
