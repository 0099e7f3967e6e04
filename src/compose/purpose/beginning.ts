/** More of a document's head is not read. */
const maxHead = 4000;

/** What a document begins with, without marks; empty where it lacks that. */
export interface Beginning {
  readonly title: string;
  readonly paragraph: string;
}

/** The first heading of a document in Markdown, AsciiDoc or reStructuredText, and its first paragraph, which may stand above. */
export function beginningOf(text: string): Beginning {
  const lines = text.slice(0, maxHead).split(/\r\n?|\n/);
  let title = '';
  const paragraph: string[] = [];
  for (const [index, line] of lines.entries()) {
    const plain = plainOf(line);
    const isEnd = paragraph.length > 0;
    if (plain !== '' && isHeading(line, lines[index + 1])) {
      if (isEnd || title !== '') break;
      title = plain;
    } else if (plain !== '' && isText(line)) paragraph.push(plain);
    else if (isEnd) break;
  }
  return { title, paragraph: paragraph.join(' ') };
}

function isHeading(line: string, next = ''): boolean {
  return /^\s{0,3}(?:#{1,6}|={1,6})\s|^\s{0,9}<h[1-6]\b/i.test(line) || /^(?:={3,}|-{3,})\s*$/.test(next);
}

/** No rule, item of a list, table, attribute or directive. */
function isText(line: string): boolean {
  return !/^\s*(?:[-=*~_+^]{3,}\s*$|[-*+] |\d+[.)] |[|:]|\.\. )/.test(line);
}

/** A line without badges, addresses, tags and marks. */
function plainOf(line: string): string {
  return line
    .replaceAll(/!\[[^\]]{0,300}\](?:\([^)]{0,800}\)|\[[^\]]{0,100}\])/g, '')
    .replaceAll(/\[([^\]]{0,300})\](?:\([^)]{0,800}\)|\[[^\]]{0,100}\])/g, '$1')
    .replaceAll(/<[^>]{0,500}>|https?:\/\/\S{1,500}/g, '')
    .replace(/^\s{0,3}(?:#{1,6}|={1,6})\s+/, '')
    .replaceAll(/[*_`>]|\p{So}|\p{Cf}|\uFE0F/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
